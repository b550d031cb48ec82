import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useEvidence } from "@/app/state/Evidence";
import { referenceId } from "@/features/panel/Numbers";
import { useMessages } from "@/i18n/MessagesContext";
import { showFragment } from "@/url-state/location";

/** The sentence whose card is open, and the source that was pressed; empty where all of them were. */
type Opened = { of: string; source: string };

const PREFIX = `#${referenceId("")}`;

/** What opens a card: the number of a source behind a sentence or a fact, or the link of a gap. */
const OPENERS = `a[href^="${PREFIX}"], a[data-read]`;

/** The link of a gap stands for all its sources. */
const sourceOf = (link: HTMLElement) =>
  "read" in link.dataset ? "" : (link.getAttribute("href")?.slice(PREFIX.length) ?? "");

const sentenceOf = (link: HTMLElement) => link.dataset.fact ?? link.closest("li[id]")?.id;

/** The link that has opened a card, which may have been drawn anew since. */
function linkOf({ of, source }: Opened): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLElement>(OPENERS);
  return [...links].find((link) => sentenceOf(link) === of && sourceOf(link) === source);
}

function openedBy(target: Element): Opened | undefined {
  const mark = target.closest("[data-mark]");
  const link = mark
    ? mark.parentElement?.querySelector<HTMLElement>(OPENERS)
    : target.closest<HTMLElement>(OPENERS);
  const of = link && sentenceOf(link);
  return of ? { of, source: sourceOf(link) } : undefined;
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

const isInCard = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-evidence-card], dialog") !== null;

/**
 * Opens the evidence of a sentence in a card, from wherever in the text one of its numbers is pressed: before the text has
 * woken up too. A state of its own, so that nothing else of the page is drawn again.
 */
function Cards(): ReactNode {
  const { Card, drawer, hasNoCard, isLoading, hasFailed, retry, sayings } = useEvidence();
  const { evidence } = useMessages();
  const [opened, setOpened] = useState<Opened>();
  const said = useSyncExternalStore(sayings.subscribe, sayings.read, () => "");

  const close = useCallback(() => {
    if (opened) linkOf(opened)?.focus({ preventScroll: true });
    setOpened(undefined);
  }, [opened]);

  useEffect(
    function openOnClick() {
      const handleClick = (event: MouseEvent) => {
        if (!(event.target instanceof Element) || isInCard(event.target)) return;
        const next = isPlain(event) ? openedBy(event.target) : undefined;
        if (next) event.preventDefault();
        const isSame = next && next.of === opened?.of && next.source === opened.source;
        if (next && !isSame) return setOpened(next);
        if (!opened) return;
        // What was clicked keeps the focus where it took it.
        const { activeElement } = document;
        if (isSame || activeElement === document.body || isInCard(activeElement)) close();
        else setOpened(undefined);
      };
      // Before anything else on the page answers the click.
      window.addEventListener("click", handleClick, true);
      return () => window.removeEventListener("click", handleClick, true);
    },
    [opened, close],
  );

  useEffect(
    function closeAgain() {
      if (!opened) return;
      const link = linkOf(opened);
      link?.setAttribute("data-opened", "");
      const handleKeyDown = (event: KeyboardEvent) => {
        // A dialog over the card takes its Escape itself.
        if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      };
      // A link of the card that leads elsewhere in the text has done so by now.
      const handleClick = ({ target }: MouseEvent) => {
        if (isInCard(target) && target instanceof Element && target.closest("a[href*='#']"))
          setOpened(undefined);
      };
      window.addEventListener("keydown", handleKeyDown, true);
      window.addEventListener("click", handleClick);
      return () => {
        link?.removeAttribute("data-opened");
        window.removeEventListener("keydown", handleKeyDown, true);
        window.removeEventListener("click", handleClick);
      };
    },
    [opened, close],
  );

  useEffect(
    function leadToTheList() {
      if (!opened || !hasNoCard) return;
      setOpened(undefined);
      const href = linkOf(opened)?.getAttribute("href");
      showFragment(href?.startsWith("#") ? href : `#${referenceId(opened.source)}`);
    },
    [opened, hasNoCard],
  );

  const anchor = opened && linkOf(opened);
  return (
    <>
      <p className="visually-hidden" role="status" data-evidence-status>
        {said}
      </p>
      {anchor && Card && drawer && (
        <Card key={`${opened.of} ${opened.source}`} anchor={anchor} onClose={close}>
          {isLoading && <p role="status">{evidence.loading()}</p>}
          {hasFailed && (
            <p role="status">
              <span>{evidence.failed()}</span>{" "}
              <button type="button" onClick={retry}>
                {evidence.retry()}
              </button>
            </p>
          )}
          {drawer.drawApart(opened.of, opened.source)}
        </Card>
      )}
    </>
  );
}

/** The cards of the page that is shown, where it has evidence: new ones for each page. */
export function EvidenceCards(): ReactNode {
  const { hasEvidence, path } = useEvidence();
  return hasEvidence && <Cards key={path} />;
}
