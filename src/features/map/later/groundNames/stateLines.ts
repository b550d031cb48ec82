import type { Map as LeafletMap } from "leaflet";
import { overlap, type Rectangle } from "@/basemap/arrangement";
import { labelWidth } from "@/basemap/labelWidth";
import { isWithin } from "@/basemap/quietLabels";
import type { MarkContent } from "@/content/pictureContent";
import type { LatLng } from "@/domain/latLng";

/** The state of a city, below its name: `place` is the upper corner at the side that both begin or end at. */
export type StateLine = { text: string; place: LatLng; isRight: boolean; box: Rectangle };

const FONT_PX = 12;
const HEIGHT_PX = 15;

/** A first visit has a typeface of the system, which is wider than ours. */
const SYSTEM_FONT_SHARE = 1.15;

/** As far as the padding of an emphasised label. */
const INDENT_PX = 3;

/**
 * For what a page is about and its counterparts, the name of their state below their own where it has room: off `taken` and
 * in the `room`, in CSS pixels from the map's corner. A second line moves no name and no mark.
 */
export function placeStates(
  map: LeafletMap,
  marks: readonly MarkContent[],
  { taken, room }: { taken: readonly Rectangle[]; room: Rectangle },
): StateLine[] {
  const container = map.getContainer();
  const origin = container.getBoundingClientRect();
  const placed: StateLine[] = [];
  for (const { id, state } of marks) {
    const mark = state ? container.querySelector(`[data-city="${CSS.escape(id)}"]`) : null;
    const label = mark?.querySelector('[data-label=""]')?.getBoundingClientRect();
    if (!state || !mark || !label || label.width === 0) continue;
    const target = mark.getBoundingClientRect();
    const isRight = label.right < target.left + target.width / 2;
    const width = labelWidth(state, FONT_PX, 500) * SYSTEM_FONT_SHARE;
    const edge = (isRight ? label.right - INDENT_PX : label.left + INDENT_PX) - origin.left;
    const top = label.bottom - origin.top;
    const left = isRight ? edge - width : edge;
    const box = { left, top, right: left + width, bottom: top + HEIGHT_PX };
    if (!isWithin(box, room) || [...taken, ...placed.map((its) => its.box)].some((its) => overlap(its, box)))
      continue;
    const { lat, lng } = map.containerPointToLatLng([edge, top]);
    placed.push({ text: state, place: { lat, lng }, isRight, box });
  }
  return placed;
}
