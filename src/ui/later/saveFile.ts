/** How long the file's address in this page stays valid: browsers may still read from it. */
const KEEP_MS = 60_000;

/** Has the browser save a file under a name, as if the reader had followed a link to it. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  // Firefox follows a link only where it is in the document.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
