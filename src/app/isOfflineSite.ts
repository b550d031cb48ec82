/** Whether this document keeps the site for later: its build says so, and it is no frame in another. */
export function isOfflineSite(): boolean {
  return document.documentElement.dataset.version !== undefined && window.top === window;
}
