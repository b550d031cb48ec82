import { useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet/hooks";
import type { FrameId } from "@/basemap/frames";
import type { MarkContent } from "@/content/pictureContent";
import { SIGNS_OF_USE, useFirstSign } from "@/ui/useFirstSign";
import { useLazy } from "@/ui/useLazy";

type GroundNamesLayerProps = {
  /** Absent on the one map of both countries. */
  frame?: FrameId;
  marks: readonly MarkContent[];
  /** Changes with what names must leave free. */
  drawn: unknown;
};

/**
 * The names on the ground where the map rests. They come with the first sign of use; until then, and where they cannot
 * come, those of the HTML stand as long as the map shows the page's own view.
 */
export function GroundNamesLayer({ frame, marks, drawn }: GroundNamesLayerProps) {
  const map = useMap();
  const isUsed = useFirstSign(SIGNS_OF_USE);
  const [hasMoved, setHasMoved] = useState(false);
  useMapEvents({ movestart: () => setHasMoved(true) });
  const { part } = useLazy(isUsed || hasMoved, () => import("./groundNames/DrawnNames"));
  const isReplaced = part !== undefined || hasMoved;
  useEffect(() => {
    const still = frame && document.querySelector<HTMLElement>(`[data-names="${frame}"]`);
    if (!still || !isReplaced) return;
    still.hidden = true;
    return () => {
      still.hidden = false;
    };
  }, [frame, isReplaced]);
  return part ? <part.DrawnNames map={map} frame={frame} marks={marks} drawn={drawn} /> : null;
}
