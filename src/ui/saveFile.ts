/** Lets the browser save a file that was made here. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  // Firefox follows only links that are in the document.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
