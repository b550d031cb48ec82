import { describe, expect, it } from "vitest";
import type { MarkToArrange, Rectangle } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import { toFramePoint } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { project } from "@/basemap/projection";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { frameOf } from "@/content/frameOf";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { frozenPages } from "../content/pageParts";
import { collisions, drawMarks } from "./arrangements";

const frameIds: FrameId[] = ["us", "be"];

/** As the container queries pick it: the last class that fits; in a frame below all of them, the first. */
function sizeClassAt({ width, height }: Size): number {
  return Math.max(
    SIZE_CLASSES.findLastIndex((it) => width >= it.width && height >= it.height),
    0,
  );
}

/** The room of a label with its halo left away: what must not lie on anything is the text, which the style sheet cuts. */
function textWidth({ label, emphasis }: Pick<MarkContent, "label" | "emphasis">, frameWidth: number): number {
  const width =
    emphasis === "none"
      ? labelWidth(label, 14, 500)
      : labelWidth(label, emphasis === "member" ? 14 : 16, 700);
  return Math.min(width, Math.max(112, 0.6 * frameWidth));
}

/** A frame at its real size, with the placements that the style sheet picks for it. */
function drawnAt(picture: PictureContent, frame: FrameId, size: Size) {
  const camera = cameraFor(picture.views[frame].box, size);
  const sizeClass = sizeClassAt(size);
  const shown = picture.marks
    .filter((mark) => frameOf(mark) === frame)
    .map((mark) => ({ mark, ...toFramePoint(mark, camera, size) }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const marks = shown.map(({ mark, x, y }): MarkToArrange => {
    const joint = mark.placements[sizeClass]?.joint;
    const text = { ...mark, ...(joint && { label: joint.label }) };
    return { id: mark.id, x, y, labelWidth: textWidth(text, size.width), rank: 0 };
  });
  const placements = new Map(
    shown.map(({ mark }) => [mark.id, mark.placements[sizeClass] ?? { label: "hidden" as const }]),
  );
  const widths = new Map(marks.map((mark) => [placements.get(mark.id)?.joint?.label, mark.labelWidth]));
  return drawMarks(marks, placements, (label) => widths.get(label) ?? Number.NaN);
}

const frameBox = ({ width, height }: Size): Rectangle => ({ left: 0, top: 0, right: width, bottom: height });

/** The frame's title and its zoom buttons, as the style sheet draws them. */
const furniture = (size: Size): Rectangle[] => [
  // The smallest frames show no title.
  ...(sizeClassAt(size) === 0 ? [] : [{ left: 0, top: 0, right: 120, bottom: 30 }]),
  { left: size.width - 76, top: 0, right: size.width, bottom: 43 },
];

const problemsAt = (path: string, picture: PictureContent, size: Size) =>
  frameIds.flatMap((frame) =>
    collisions(drawnAt(picture, frame, size), frameBox(size), furniture(size)).map(
      (problem) => `${path} ${frame}: ${problem}`,
    ),
  );

/** Each problem once, with the number of sizes that have it and the first of them. */
function bySize(found: readonly { problem: string; size: Size }[]): string[] {
  const sizes = new Map<string, Size[]>();
  for (const { problem, size } of found) sizes.set(problem, [...(sizes.get(problem) ?? []), size]);
  return [...sizes].map(
    ([problem, [first, ...rest]]) =>
      `${problem} at ${first?.width} × ${first?.height} and ${rest.length} other sizes`,
  );
}

/** Windows and the frames that they leave. */
const REAL_WINDOWS: [string, Size][] = [
  ["1440 × 900", { width: 522, height: 790 }],
  ["1024 × 768", { width: 325, height: 660 }],
  ["390 × 844", { width: 390, height: 226 }],
];

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

const grid: Size[] = steps(250, 1400, 50)
  .flatMap(
    (width) => steps(130, 1100, 45).map((height) => ({ width, height })),
    // Below the second class a frame has no room to promise anything but the cities that its page is about.
  )
  .filter((size) => sizeClassAt(size) > 0);

describe("the classes of frames", () => {
  it("begin with one that every other fits around, so that it is the default", () => {
    const [first, ...others] = SIZE_CLASSES;
    for (const { width, height } of others) {
      expect(width).toBeGreaterThanOrEqual(first.width);
      expect(height).toBeGreaterThanOrEqual(first.height);
    }
  });

  it("come in an order in which none hides an earlier one for good", () => {
    SIZE_CLASSES.forEach((one, index) => {
      const later = SIZE_CLASSES.slice(index + 1);
      expect(later.filter(({ width, height }) => width <= one.width && height <= one.height)).toEqual([]);
    });
  });
});

describe("the smallest frame", () => {
  it.each(frameIds)("of %s can be zoomed out far enough to show the whole country", (frame) => {
    const { home, minZoom } = FRAMES[frame];
    // Leaflet's own rounding aside.
    expect(cameraFor(home, SIZE_CLASSES[0]).zoom).toBeGreaterThanOrEqual(minZoom - 0.005);
  });
});

describe("the marks of every page of the real atlas", () => {
  const pages = [...frozenPages].map(([path, { picture }]) => ({ path, picture }));

  it.each(SIZE_CLASSES)("have labels that lie on nothing in the smallest frame of class $id", (size) => {
    const problems = pages.flatMap(({ path, picture }) => problemsAt(path, picture, size));
    expect(problems).toEqual([]);
  });

  it("have labels that lie on nothing in frames of every size between the classes", () => {
    const found = grid.flatMap((size) =>
      pages.flatMap(({ path, picture }) =>
        problemsAt(path, picture, size).map((problem) => ({ problem, size })),
      ),
    );
    expect(bySize(found)).toEqual([]);
  }, 60_000);

  it.each(REAL_WINDOWS)("have labels that lie on nothing in a window of %s", (_window, size) => {
    const problems = pages.flatMap(({ path, picture }) => problemsAt(path, picture, size));
    expect(problems).toEqual([]);
  });
});

describe("the home view", () => {
  const picture = frozenPages.get("/")?.picture;

  it.each(REAL_WINDOWS)("names every city in a window of %s", (_window, size) => {
    const sizeClass = sizeClassAt(size);
    const named = new Set(picture?.marks.flatMap((mark) => namesOf(mark, sizeClass)));
    expect(picture?.marks.filter(({ id }) => !named.has(id)).map(({ label }) => label)).toEqual([]);
  });
});

/** The cities that the label by a mark names. */
function namesOf({ id, placements }: MarkContent, sizeClass: number): readonly string[] {
  const { label = "hidden", joint } = placements[sizeClass] ?? {};
  return label === "hidden" ? [] : (joint?.cities ?? [id]);
}

describe("the cities that a page is about, and their counterparts", () => {
  it.each(SIZE_CLASSES)("have their names in class $id", ({ id }) => {
    const sizeClass = SIZE_CLASSES.findIndex((candidate) => candidate.id === id);
    const missing = [...frozenPages].flatMap(([path, { picture }]) => {
      const named = new Set(picture.marks.flatMap((mark) => namesOf(mark, sizeClass)));
      return picture.marks
        .filter(({ emphasis }) => emphasis === "selected" || emphasis === "counterpart")
        .filter((mark) => isInView(mark, picture) && !named.has(mark.id))
        .map((mark) => `${path} ${mark.id}`);
    });
    expect(missing).toEqual([]);
  });
});

function isInView(mark: MarkContent, { views }: PictureContent): boolean {
  const { minX, minY, maxX, maxY } = views[frameOf(mark)].box;
  const { x, y } = project(mark);
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}
