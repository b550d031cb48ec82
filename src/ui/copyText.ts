/** As browsers without the clipboard's own interface copy, and those that forbid it to a frame. */
function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.className = "visually-hidden";
  // Beside what has the focus: a modal dialog leaves everything else inert.
  const before = document.activeElement;
  (before?.closest("dialog") ?? document.body).append(area);
  area.select();
  let hasCopied = false;
  try {
    hasCopied = document.execCommand("copy");
  } catch {
    hasCopied = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return hasCopied;
}

/** Copies a text to the clipboard; says whether it could. Never throws. To be called where the reader acts. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}
