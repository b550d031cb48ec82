type Groups = Map<Element, (HTMLElement | SVGElement)[]>;

function groupsIn(root: Element, items: string, groups: string): Groups {
  const found: Groups = new Map();
  for (const item of root.querySelectorAll<HTMLElement | SVGElement>(items)) {
    const group = item.closest(groups) ?? root;
    const its = found.get(group);
    if (its) its.push(item);
    else found.set(group, [item]);
  }
  return found;
}

/**
 * Makes each group of items one stop of the Tab key: of its items only the one that had the focus last, at first the
 * current one, can be reached with it. Arrow keys are for whoever calls it. Follows items that come and go.
 *
 * @param items selects what can take the focus
 * @param groups selects the ancestors that part the items; items outside of all are a group too
 * @returns what ends it, and gives every item its own stop back
 */
export function keepOneStop(root: Element, items: string, groups: string): () => void {
  const last = new Map<Element, Element>();
  let kept = new Set<Element>();
  const giveBack = (left: Iterable<Element>) => {
    for (const item of left) item.removeAttribute("tabindex");
  };
  const update = () => {
    const found = groupsIn(root, items, groups);
    const now = new Set<Element>([...found.values()].flat());
    // A hidden item cannot keep the focus.
    giveBack([...kept].filter((item) => !now.has(item)));
    kept = now;
    for (const [group, its] of found) {
      const before = last.get(group);
      const stop =
        its.find((item) => item === before || item === document.activeElement) ??
        its.find((item) => item.hasAttribute("aria-current")) ??
        its[0];
      for (const item of its) {
        const tabIndex = item === stop ? 0 : -1;
        // Only changes are written, since each calls the observer again.
        if (item.getAttribute("tabindex") !== String(tabIndex))
          item.setAttribute("tabindex", String(tabIndex));
      }
    }
  };
  const handleFocus = ({ target }: Event) => {
    const item = target instanceof Element ? target.closest(items) : null;
    if (!item || !root.contains(item)) return;
    last.set(item.closest(groups) ?? root, item);
    update();
  };
  const observer = new MutationObserver(update);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["aria-current"] });
  root.addEventListener("focusin", handleFocus);
  update();
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", handleFocus);
    giveBack(kept);
  };
}
