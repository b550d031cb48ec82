/**
 * A stand-in for a browser's page translation, run in the page: each text becomes two elements around it, as Chrome
 * and Edge make them, and so does what is added or changed later. Names are left as they are, as `translate="no"` asks.
 */
export function translatePage(): void {
  const left =
    "script,style,noscript,textarea,svg:not(:has(text)),font,[translate=no],.notranslate,[contenteditable]";
  const isLeft = (text: Text): boolean =>
    text.data.trim() === "" || text.parentElement === null || text.parentElement.closest(left) !== null;
  const textsIn = (root: Node): Text[] => {
    if (root instanceof Text) return [root];
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    return texts;
  };
  const translate = (root: Node): void => {
    for (const text of textsIn(root)) {
      if (isLeft(text)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData" && target.isConnected) translate(target);
      for (const node of addedNodes) if (node.isConnected) translate(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  translate(document.body);
}
