import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFramePoint } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cameraFor, focusBox } from "@/basemap/frameView";
import { project, unproject } from "@/basemap/projection";

/** What the style sheet leaves at every edge: `(100cqw - 40px)`. */
const FRAME_PADDING_PX = 20;

const frameIds: FrameId[] = ["us", "be"];

const sizes = fc.record({
  width: fc.integer({ min: 250, max: 1400 }),
  height: fc.integer({ min: 130, max: 1100 }),
});

/** Places inside a frame's home. */
function placesIn(frame: FrameId) {
  const { minX, maxX, minY, maxY } = FRAMES[frame].home;
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.array(
    fc
      .tuple(share, share)
      .map(([x, y]) => unproject({ x: minX + x * (maxX - minX), y: minY + y * (maxY - minY) })),
    { minLength: 1, maxLength: 5 },
  );
}

describe.each(frameIds)("what the frame %s shows", (frame) => {
  const { home } = FRAMES[frame];

  it("is the country where a page is about no place in it", () => {
    expect(focusBox(frame, [])).toEqual(home);
  });

  it("is never more than the country in either direction, or the country itself", () => {
    fc.assert(
      fc.property(placesIn(frame), (places) => {
        const box = focusBox(frame, places);
        const isHome = box === home;
        const isSmaller =
          box.maxX - box.minX <= home.maxX - home.minX + 1e-9 &&
          box.maxY - box.minY <= home.maxY - home.minY + 1e-9;
        expect(isHome || isSmaller).toBe(true);
      }),
    );
  });

  it("has every place that the page is about inside it", () => {
    fc.assert(
      fc.property(placesIn(frame), (places) => {
        const box = focusBox(frame, places);
        for (const { x, y } of places.map(project)) {
          expect(x).toBeGreaterThanOrEqual(box.minX - 1e-9);
          expect(x).toBeLessThanOrEqual(box.maxX + 1e-9);
          expect(y).toBeGreaterThanOrEqual(box.minY - 1e-9);
          expect(y).toBeLessThanOrEqual(box.maxY + 1e-9);
        }
      }),
    );
  });

  it("does not zoom in so far on one city that its country is lost", () => {
    fc.assert(
      fc.property(placesIn(frame), ([place]) => {
        const box = focusBox(frame, place ? [place] : []);
        expect(box.maxX - box.minX).toBeGreaterThanOrEqual((home.maxX - home.minX) * 0.4);
      }),
    );
  });

  it("has the same middle as a single place", () => {
    fc.assert(
      fc.property(placesIn(frame), ([place = { lat: 0, lng: 0 }]) => {
        const box = focusBox(frame, [place]);
        const { x, y } = project(place);
        expect((box.minX + box.maxX) / 2).toBeCloseTo(x, 9);
        expect((box.minY + box.maxY) / 2).toBeCloseTo(y, 9);
      }),
    );
  });

  it("is whole in a frame of any size, with room at the edges", () => {
    fc.assert(
      fc.property(placesIn(frame), sizes, (places, size) => {
        const box = focusBox(frame, places);
        const camera = cameraFor(box, size);
        for (const corner of [
          { x: box.minX, y: box.minY },
          { x: box.maxX, y: box.maxY },
        ]) {
          const { x, y } = toFramePoint(unproject(corner), camera, size);
          expect(x).toBeGreaterThanOrEqual(FRAME_PADDING_PX - 1e-6);
          expect(x).toBeLessThanOrEqual(size.width - FRAME_PADDING_PX + 1e-6);
          expect(y).toBeGreaterThanOrEqual(FRAME_PADDING_PX - 1e-6);
          expect(y).toBeLessThanOrEqual(size.height - FRAME_PADDING_PX + 1e-6);
        }
      }),
    );
  });
});
