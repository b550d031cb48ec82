import type { Map as LeafletMap } from "leaflet";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { MarkContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./chooser.module.css";
import { type Press, readPress } from "./readPress";

type ChooserProps = { map: LeafletMap; marks: readonly MarkContent[] };

/** Between the press and the list. */
const GAP_PX = 14;
/** So much of the list lies beside the press at least. */
const LEAST_WIDTH_PX = 190;
const LEAST_HEIGHT_PX = 130;
const EDGE_PX = 4;

/** Where the list lies in its frame: below the press or above it, where there is more room; in a low frame over all of it. */
function placeOf({ x, y, width, height }: Press) {
  const left = Math.max(EDGE_PX, Math.min(x - GAP_PX, width - LEAST_WIDTH_PX));
  const [above, below] = [y - GAP_PX, height - y - GAP_PX];
  const common = { left, maxWidth: width - left - EDGE_PX };
  if (Math.max(above, below) < LEAST_HEIGHT_PX)
    return { ...common, top: EDGE_PX, maxHeight: height - 2 * EDGE_PX };
  return below >= above
    ? { ...common, top: y + GAP_PX, maxHeight: below - EDGE_PX }
    : { ...common, bottom: height - y + GAP_PX, maxHeight: above - EDGE_PX };
}

/** A press that several marks lie under asks which of them is meant: their cities as links, the nearest first. */
export function Chooser({ map, marks }: ChooserProps) {
  const { map: messages } = useMessages();
  const href = useHref();
  const listRef = useRef<HTMLDivElement>(null);
  const [press, setPress] = useState<Press>();

  useEffect(() => {
    const frame = map.getContainer().parentElement;
    if (!frame) return;
    const handleClick = (event: MouseEvent) => {
      const read = readPress(event, frame);
      if (!read) return;
      event.preventDefault();
      event.stopPropagation();
      setPress(read);
    };
    const close = () => setPress(undefined);
    // Before what else answers a press on a link.
    frame.addEventListener("click", handleClick, true);
    map.on("movestart", close);
    return () => {
      frame.removeEventListener("click", handleClick, true);
      map.off("movestart", close);
    };
  }, [map]);

  useEffect(() => {
    if (!press) return;
    listRef.current?.querySelector("a")?.focus({ preventScroll: true });
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !listRef.current?.contains(target)) setPress(undefined);
    };
    document.addEventListener("pointerdown", closeOutside, true);
    return () => document.removeEventListener("pointerdown", closeOutside, true);
  }, [press]);

  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const cities = press?.cities.flatMap((id) => known.get(id) ?? []) ?? [];
  if (!press || cities.length === 0) return null;

  const handleKeyDown = (event: KeyboardEvent) => {
    const links = [...(listRef.current?.querySelectorAll("a") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) links.at((at + step) % links.length)?.focus();
    else if (event.key === "Escape") {
      setPress(undefined);
      press.opener.focus({ preventScroll: true });
    } else return;
    // It moves in the list or closes it, and no more.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      ref={listRef}
      className={styles.chooser}
      style={placeOf(press)}
      role="group"
      aria-label={messages.choose()}
      onKeyDown={handleKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !listRef.current?.contains(relatedTarget)) setPress(undefined);
      }}
      data-chooser
    >
      <ul>
        {cities.map(({ id, label, name, emphasis }) => (
          <li key={id}>
            <a
              href={href({ kind: "city", id })}
              aria-label={name}
              aria-current={emphasis === "selected" ? "true" : undefined}
              translate="no"
              onClick={() => setPress(undefined)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
