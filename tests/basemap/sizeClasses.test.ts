import { describe, expect, it } from "vitest";
import type { MarkToArrange, Rectangle } from "@/basemap/arrangement";
import { MARK_SPACING_PX } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import { toFramePoint } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { SIZE_CLASSES, sizeClassOf } from "@/basemap/sizeClasses";
import { frameOf } from "@/content/frameOf";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { realPages } from "../content/pageParts";
import { collisions, drawMarks, tooNear } from "./arrangements";

const frameIds: FrameId[] = ["us", "be"];

/** The room of a label with its halo left away: what must not lie on anything is the text. */
function textWidth({ label, emphasis }: MarkContent): number {
  return emphasis === "none" ? labelWidth(label, 14, 500) : labelWidth(label, 16, 700);
}

/** A frame at its real size, with the placements that the style sheet picks for it. */
function drawnAt(picture: PictureContent, frame: FrameId, size: Size) {
  const camera = cameraFor(picture.views[frame].box, size);
  const sizeClass = SIZE_CLASSES.findIndex(({ id }) => id === sizeClassOf(size).id);
  const shown = picture.marks
    .filter((mark) => frameOf(mark) === frame)
    .map((mark) => ({ mark, ...toFramePoint(mark, camera, size) }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const marks = shown.map(
    ({ mark, x, y }): MarkToArrange => ({ id: mark.id, x, y, labelWidth: textWidth(mark), rank: 0 }),
  );
  const placements = new Map(
    shown.map(({ mark }) => [mark.id, mark.placements[sizeClass] ?? { label: "hidden" as const }]),
  );
  return drawMarks(marks, placements);
}

const frameBox = ({ width, height }: Size): Rectangle => ({ left: 0, top: 0, right: width, bottom: height });

/** The frame's title and its zoom buttons, as the style sheet draws them. */
const furniture = ({ width }: Size): Rectangle[] => [
  { left: 0, top: 0, right: 120, bottom: 30 },
  { left: width - 76, top: 0, right: width, bottom: 43 },
];

const problemsAt = (path: string, picture: PictureContent, size: Size) =>
  frameIds.flatMap((frame) => {
    const drawn = drawnAt(picture, frame, size);
    return collisions(drawn, frameBox(size), furniture(size)).map(
      (problem) => `${path} ${frame} ${size.width}×${size.height}: ${problem}`,
    );
  });

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

const grid: Size[] = steps(250, 1400, 50).flatMap((width) =>
  steps(130, 1100, 45).map((height) => ({ width, height })),
);

describe("the class of a frame", () => {
  it.each([
    [{ width: 250, height: 130 }, "xs"],
    [{ width: 100, height: 50 }, "xs"],
    [{ width: 2000, height: 131 }, "xs"],
    [{ width: 330, height: 220 }, "s"],
    [{ width: 480, height: 420 }, "m"],
    [{ width: 479, height: 2000 }, "t"],
    [{ width: 700, height: 600 }, "l"],
    [{ width: 699.9, height: 600 }, "m"],
  ])("%j is %s", (size, id) => {
    expect(sizeClassOf(size).id).toBe(id);
  });

  it("is one that fits into the frame, unless none does", () => {
    for (const size of grid) {
      const { width, height } = sizeClassOf(size);
      expect(width <= size.width && height <= size.height).toBe(true);
    }
  });
});

describe("the marks of every page of the real atlas", () => {
  const pages = [...realPages].map(([path, { picture }]) => ({ path, picture }));

  it.each(SIZE_CLASSES)("lie apart, and labels on nothing, in the smallest frame of class $id", (size) => {
    expect(pages.flatMap(({ path, picture }) => problemsAt(path, picture, size))).toEqual([]);
    const near = pages.flatMap(({ path, picture }) =>
      frameIds.flatMap((frame) =>
        tooNear(drawnAt(picture, frame, size), MARK_SPACING_PX).map(
          (pair) => `${path} ${frame} ${pair.join(" ")}`,
        ),
      ),
    );
    expect(near).toEqual([]);
  });

  it("have labels that lie on nothing in frames of every size between the classes", () => {
    const problems = grid.flatMap((size) =>
      pages.flatMap(({ path, picture }) => problemsAt(path, picture, size)),
    );
    expect(problems).toEqual([]);
  }, 60_000);

  it("lie apart in frames of every size between the classes", () => {
    const near = grid.flatMap((size) =>
      pages.flatMap(({ path, picture }) =>
        frameIds.flatMap((frame) =>
          tooNear(drawnAt(picture, frame, size), MARK_SPACING_PX).map(
            (pair) => `${path} ${frame} ${size.width}×${size.height} ${pair.join(" ")}`,
          ),
        ),
      ),
    );
    expect(near).toEqual([]);
  }, 60_000);
});

describe("the home view", () => {
  const picture = realPages.get("/")?.picture;

  it.each([
    ["1440 × 900", { width: 522, height: 790 }],
    ["1024 × 768", { width: 325, height: 660 }],
    ["390 × 844", { width: 390, height: 226 }],
  ])("has every label in a window of %s", (_window, size) => {
    const sizeClass = SIZE_CLASSES.findIndex(({ id }) => id === sizeClassOf(size).id);
    const hidden = picture?.marks.filter(({ placements }) => placements[sizeClass]?.label === "hidden");
    expect(hidden?.map(({ label }) => label)).toEqual([]);
  });
});

describe("the city that a page is about", () => {
  it.each(SIZE_CLASSES)("has its label and its true place in class $id", ({ id }) => {
    const sizeClass = SIZE_CLASSES.findIndex((candidate) => candidate.id === id);
    const missing = [...realPages].flatMap(([path, { page, picture }]) =>
      page.kind !== "city"
        ? []
        : picture.marks
            .filter(({ emphasis }) => emphasis === "selected")
            .filter(
              ({ placements }) => placements[sizeClass]?.label === "hidden" || placements[sizeClass]?.shift,
            )
            .map((mark) => `${path} ${mark.id}`),
    );
    expect(missing).toEqual([]);
  });
});
