import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "@/basemap/arrangement";
import { placeCard } from "@/features/map/later/cards/placeCard";

const room = { left: 400, top: 100, right: 1400, bottom: 700 };
const size = { width: 260, height: 130 };

const boxAt = ({ left, top }: { left: number; top: number }) => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

describe("placeCard", () => {
  it("lies within the room and beside what it is about, wherever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 1376 }), fc.integer({ min: 100, max: 676 }), (left, top) => {
        const anchor = { left, top, right: left + 24, bottom: top + 24 };
        const card = boxAt(placeCard(anchor, size, room, []));
        expect(overlap(card, anchor)).toBe(false);
        expect(card.left).toBeGreaterThanOrEqual(room.left);
        expect(card.right).toBeLessThanOrEqual(room.right);
        expect(card.top).toBeGreaterThanOrEqual(room.top);
        expect(card.bottom).toBeLessThanOrEqual(room.bottom);
      }),
    );
  });

  it("leaves a counterpart beside it free", () => {
    const anchor = { left: 800, top: 300, right: 824, bottom: 324 };
    const counterpart = { left: 840, top: 330, right: 960, bottom: 354 };
    expect(overlap(boxAt(placeCard(anchor, size, room, [counterpart])), counterpart)).toBe(false);
  });
});
