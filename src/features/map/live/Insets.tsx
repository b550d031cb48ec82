import { useLayoutEffect, useRef } from "react";
import { drawingMarkup, drawingUnits } from "@/basemap/drawing";
import { showView } from "@/basemap/groundView";
import { INSETS } from "@/basemap/insets";
import { project } from "@/basemap/projection";
import { MarkLink } from "@/features/map/MarkLink";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";
import type { InsetMarks } from "./outsideMarks";

/** The longer side of an inset, in CSS pixels. */
const SIDE_PX = 104;

function Inset({ inset: { id, marks } }: { inset: InsetMarks }) {
  const { map: messages } = useMessages();
  const drawingRef = useRef<SVGSVGElement>(null);
  const box = INSETS[id];
  const [across, down] = [box.maxX - box.minX, box.maxY - box.minY];
  const scale = SIDE_PX / Math.max(across, down);
  useLayoutEffect(() => {
    const drawing = drawingRef.current;
    if (!drawing) return;
    drawing.innerHTML = drawingMarkup("us");
    drawing.setAttribute("data-units", drawingUnits("us"));
    showView(drawing, box);
  }, [box]);
  return (
    <div className={styles.inset} style={{ width: across * scale, height: down * scale }} data-inset={id}>
      <svg ref={drawingRef} aria-hidden="true" />
      <p>{messages.inset({ id })}</p>
      {marks.map((mark) => {
        const { x, y } = project(mark);
        return (
          <div
            key={mark.id}
            className={styles.insetMark}
            style={{ left: (x - box.minX) * scale, top: (y - box.minY) * scale }}
          >
            <MarkLink mark={mark} placement={{ label: (x - box.minX) * 2 > across ? "w" : "e" }} />
          </div>
        );
      })}
    </div>
  );
}

/** Alaska, Hawaii and Puerto Rico in the corner of a map of the other states. */
export function Insets({ insets }: { insets: readonly InsetMarks[] }) {
  return (
    <div className={styles.insets}>
      {insets.map((inset) => (
        <Inset key={inset.id} inset={inset} />
      ))}
    </div>
  );
}
