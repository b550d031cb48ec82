import { overlapArea, type Rectangle } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";

const GAP_PX = 14;
const EDGE_PX = 6;

type Place = { left: number; top: number };

/**
 * Where a card of this size lies beside what it is about: within the room, and over none of what it must leave free, or as
 * little as can be. CSS pixels.
 */
export function placeCard(anchor: Rectangle, size: Size, room: Rectangle, free: readonly Rectangle[]): Place {
  const right = anchor.right + GAP_PX;
  const left = anchor.left - GAP_PX - size.width;
  const middle = (anchor.left + anchor.right - size.width) / 2;
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - size.height;
  const level = (anchor.top + anchor.bottom - size.height) / 2;
  const corners: Place[] = [
    { left: room.left, top: room.bottom },
    { left: room.right, top: room.bottom },
    { left: room.left, top: room.top },
    { left: room.right, top: room.top },
  ];
  const beside: Place[] = [
    { left: right, top: below },
    { left: right, top: above },
    { left, top: below },
    { left, top: above },
    { left: middle, top: below },
    { left: middle, top: above },
    { left: right, top: level },
    { left, top: level },
  ];
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
  const places = [...beside, ...corners].map((place) => ({
    left: clamp(place.left, room.left + EDGE_PX, room.right - EDGE_PX - size.width),
    top: clamp(place.top, room.top + EDGE_PX, room.bottom - EDGE_PX - size.height),
  }));
  const cost = (place: Place) => {
    const box = { ...place, right: place.left + size.width, bottom: place.top + size.height };
    return [anchor, ...free].reduce((sum, it) => sum + overlapArea(box, it), 0);
  };
  const costs = places.map(cost);
  return places[costs.indexOf(Math.min(...costs))] ?? { left: room.left, top: room.top };
}
