import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Rectangle } from "@/basemap/arrangement";
import { type MapCard, type MapCardSubject, readMapCard } from "@/content/mapCard";
import type { IndexReading } from "@/content/reading";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./cards.module.css";
import { placeCard } from "./placeCard";
import { POINTED, subjectOf } from "./pointed";

/** A pointer that only passes over brings no card; one that leaves has time to reach it. */
const REST_MS = 220;
const LEAVE_MS = 180;

const CARD_ID = "map-card";

type Shown = {
  element: Element;
  subject: MapCardSubject;
  card: MapCard;
  href: string;
  /** A line is as long as the map: its card lies where the pointer met it. */
  at: { x: number; y: number } | undefined;
};

type MapCardsProps = { hostRef: RefObject<HTMLElement | null>; reading: IndexReading };

const hrefOf = (element: Element) => element.getAttribute("href") ?? "";

/** Boxes of the marks and labels at both ends of what is pointed at. */
function endBoxes(host: Element, subject: MapCardSubject): Rectangle[] {
  const ends = new Set(
    subject.kind === "city" ? [subject.city] : [...subject.usCities, ...subject.belgianCities],
  );
  if (subject.kind === "city")
    for (const { dataset } of host.querySelectorAll<SVGElement>("[data-line]:not([hidden])")) {
      const joined = [dataset.from, dataset.to].flatMap((its) => its?.split(" ") ?? []);
      if (joined.includes(subject.city)) for (const end of joined) ends.add(end);
    }
  return [...host.querySelectorAll<HTMLElement>("[data-city]")]
    .filter(({ dataset }) => dataset.city?.split(" ").some((id) => ends.has(id)))
    .flatMap((mark) => [mark, ...mark.querySelectorAll("[data-label]")])
    .map((it) => it.getBoundingClientRect())
    .filter(({ width }) => width > 0);
}

/** Beside a mark or line that the pointer rests on, or that has the focus: who, when, which program, how sure. */
export function MapCards({ hostRef, reading }: MapCardsProps) {
  const { mapCard: messages } = useMessages();
  const [shown, setShown] = useState<Shown>();
  const cardRef = useRef<HTMLDivElement>(null);
  const readingRef = useRef(reading);
  readingRef.current = reading;
  const isShown = shown !== undefined;

  useEffect(() => {
    const host = hostRef.current;
    if (!host) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let place = { x: 0, y: 0 };
    let pointed: Element | undefined;
    const later = (act: () => void, milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    };
    const show = (element: Element, at: Shown["at"]) => {
      const subject = subjectOf(element);
      const card = subject && element.isConnected ? readMapCard(readingRef.current, subject) : undefined;
      setShown(subject && card && { element, subject, card, href: hrefOf(element), at });
    };
    const hide = () => {
      clearTimeout(timer);
      pointed = undefined;
      setShown(undefined);
    };
    const isOnCard = (target: EventTarget | null) =>
      target instanceof Node && cardRef.current?.contains(target) === true;
    const handleOver = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      const element = event.target instanceof Element ? event.target.closest(POINTED) : null;
      if (isOnCard(event.target)) return clearTimeout(timer);
      if (!element) {
        pointed = undefined;
        return later(
          () => setShown((now) => (now && now.element === document.activeElement ? now : undefined)),
          LEAVE_MS,
        );
      }
      if (element === pointed) return clearTimeout(timer);
      pointed = element;
      later(() => show(element, element.matches("[data-line]") ? { ...place } : undefined), REST_MS);
    };
    const handleMove = ({ clientX, clientY }: PointerEvent) => {
      place = { x: clientX, y: clientY };
    };
    const handleLeave = () => later(hide, LEAVE_MS);
    const handleFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(POINTED) && target.matches(":focus-visible")) {
        clearTimeout(timer);
        show(target, undefined);
      }
    };
    const handleBlur = ({ relatedTarget }: FocusEvent) => {
      if (!isOnCard(relatedTarget)) hide();
    };
    host.addEventListener("pointerover", handleOver);
    host.addEventListener("pointermove", handleMove);
    host.addEventListener("pointerleave", handleLeave);
    host.addEventListener("focusin", handleFocus);
    host.addEventListener("focusout", handleBlur);
    // What is pressed, dragged or zoomed goes its own way.
    const ends = ["pointerdown", "wheel", "click"] as const;
    const handleEnd = (event: Event) => {
      if (!isOnCard(event.target) || event.type === "click") hide();
    };
    for (const type of ends) host.addEventListener(type, handleEnd, { passive: true });
    return () => {
      clearTimeout(timer);
      host.removeEventListener("pointerover", handleOver);
      host.removeEventListener("pointermove", handleMove);
      host.removeEventListener("pointerleave", handleLeave);
      host.removeEventListener("focusin", handleFocus);
      host.removeEventListener("focusout", handleBlur);
      for (const type of ends) host.removeEventListener(type, handleEnd);
    };
  }, [hostRef]);

  useEffect(() => {
    if (!isShown) return;
    // Before all others: it closes the card, and no more.
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setShown(undefined);
    };
    document.addEventListener("keydown", handleKeyDown, true);
    return () => document.removeEventListener("keydown", handleKeyDown, true);
  }, [isShown]);

  useLayoutEffect(() => {
    const [card, host] = [cardRef.current, hostRef.current];
    if (!shown || !card || !host) return;
    const { element, subject, at } = shown;
    const own = element.getBoundingClientRect();
    const box = host.getBoundingClientRect();
    const anchor = at ? { left: at.x - 4, right: at.x + 4, top: at.y - 4, bottom: at.y + 4 } : own;
    const isLong = !at && element.matches("[data-line]");
    const middle = { x: (own.left + own.right) / 2, y: own.top };
    const near = isLong
      ? { left: middle.x - 4, right: middle.x + 4, top: middle.y - 4, bottom: middle.y + 4 }
      : anchor;
    const { width, height } = card.getBoundingClientRect();
    const { left, top } = placeCard(near, { width, height }, box, endBoxes(host, subject));
    card.style.left = `${left - box.left}px`;
    card.style.top = `${top - box.top}px`;
    element.setAttribute("aria-describedby", CARD_ID);
    return () => element.removeAttribute("aria-describedby");
  }, [shown, hostRef]);

  if (!shown) return null;
  const { card, href } = shown;
  return (
    <div ref={cardRef} id={CARD_ID} className={styles.card} data-map-card>
      <p className={styles.title} translate="no">
        {card.title}
      </p>
      <dl>
        {card.rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <a href={href} tabIndex={-1} draggable={false}>
        {messages.open()}
      </a>
    </div>
  );
}
