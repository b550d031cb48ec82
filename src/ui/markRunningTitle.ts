/** Lets every printed page say the document's title of now: style sheets read it from the root alone. */
export function markRunningTitle(): void {
  document.documentElement.dataset.runningTitle = document.title;
}
