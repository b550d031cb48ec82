import { useLayoutEffect, useRef } from "react";
import { drawingMarkup, drawingUnits } from "@/basemap/drawing";
import { showView } from "@/basemap/groundView";
import { INSETS } from "@/basemap/insets";
import type { Inset } from "@/content/outside";
import type { MarkContent } from "@/content/pictureContent";
import { MarkLink } from "@/features/map/MarkLink";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";

function InsetMap({ inset: { id, box, marks } }: { inset: Inset<MarkContent> }) {
  const { map: messages } = useMessages();
  const drawingRef = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const drawing = drawingRef.current;
    if (!drawing) return;
    drawing.innerHTML = drawingMarkup("us");
    drawing.setAttribute("data-units", drawingUnits("us"));
    showView(drawing, INSETS[id]);
  }, [id]);
  const { left, top, right, bottom } = box;
  return (
    <div
      className={styles.inset}
      style={{ left, top, width: right - left, height: bottom - top }}
      data-inset={id}
    >
      <svg ref={drawingRef} aria-hidden="true" />
      <p>{messages.inset({ id })}</p>
      {marks.map(({ mark, x, y, placement }) => (
        <div key={mark.id} className={styles.insetMark} style={{ left: x - left, top: y - top }}>
          <MarkLink mark={mark} placement={placement} />
        </div>
      ))}
    </div>
  );
}

/** Alaska, Hawaii and Puerto Rico in the corners of a map of the other states, in place of those that the HTML has. */
export function Insets({ insets }: { insets: readonly Inset<MarkContent>[] }) {
  useLayoutEffect(() => {
    const still = [...document.querySelectorAll("[data-names] [data-insets]")];
    for (const one of still) one.setAttribute("data-covered", "");
    return () => {
      for (const one of still) one.removeAttribute("data-covered");
    };
  }, []);
  return insets.map((inset) => <InsetMap key={inset.id} inset={inset} />);
}
