import { describe, expect, it } from "vitest";
import type { Placement } from "@/basemap/arrangement";
import { type Size, toFramePoint } from "@/basemap/camera";
import { cameraFor, focusBox } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { arrangeForClasses, completeFrame } from "@/content/arrangePicture";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import type { MarkContent } from "@/content/pictureContent";
import messages from "@/i18n/compiled/en";
import { jointLabel } from "@/i18n/groupNames";
import { collisions, drawMarks } from "./basemap/arrangements";
import { mark } from "./features/pictures";

const join = (names: readonly string[]) => jointLabel(messages.map, names);

const LONG = "Example-sous-les-Grands-Bois-de-la-Haute-Vallée-de-la-Semois";

const SIZES: Size[] = [
  { width: 520, height: 600 },
  { width: 250, height: 130 },
  { width: 390, height: 100 },
  { width: 157, height: 100 },
];

const belgian = (id: string, lat: number, lng: number, emphasis: MarkContent["emphasis"] = "none") =>
  mark({ id, label: id, lat, lng, emphasis });

/** Forty counterparts all over the country beside their one city. */
const forty = [
  belgian("Centrum", 50.64, 4.67, "selected"),
  ...Array.from({ length: 40 }, (_, index) =>
    belgian(`Stadt ${index + 1}`, 49.7 + (index % 8) * 0.22, 3 + Math.floor(index / 8) * 0.65, "counterpart"),
  ),
];

const CASES: [string, MarkContent[]][] = [
  [
    "two cities at one point",
    [belgian("Here", 50.8, 4.4, "selected"), belgian("There", 50.8, 4.4, "counterpart")],
  ],
  ["forty pairs of one city", forty],
  ["a name of 60 letters", [belgian(LONG, 50.2, 5.2, "selected"), belgian("Mons", 50.45, 3.95)]],
];

const boxOf = (marks: readonly MarkContent[]) =>
  focusBox(
    "be",
    marks.filter(({ emphasis }) => emphasis !== "none"),
  );

function namesIn(placements: ReadonlyMap<string, Placement>): Set<string> {
  return new Set(
    [...placements].flatMap(([id, { label, joint }]) => (label === "hidden" ? [] : (joint?.cities ?? [id]))),
  );
}

describe.each(CASES)("%s", (_name, marks) => {
  it.each(SIZES)("in a frame of $width × $height: who the page is about is named", (size) => {
    const box = boxOf(marks);
    const placements = completeFrame(marks, { box }, size, join);
    const named = namesIn(placements);
    const camera = cameraFor(box, size);
    const missing = marks.filter(({ id, emphasis }) => emphasis !== "none" && !named.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const drawn = drawMarks(
      marks.map((it) => ({ id: it.id, ...toFramePoint(it, camera, size), labelWidth: 60, rank: 0 })),
      new Map(marks.map(({ id }) => [id, placements.get(id) ?? { label: "hidden" as const }])),
    );
    expect(drawn.length).toBe(marks.length);
  });

  it("in every class of frames: who the page is about is named", () => {
    const all = arrangeForClasses(marks, { box: boxOf(marks) }, join);
    const count = [...all.values()][0]?.length ?? 0;
    for (let index = 0; index < count; index += 1) {
      const placements = new Map(
        [...all].map(([id, some]) => [id, some[index] ?? { label: "hidden" as const }]),
      );
      const named = namesIn(placements);
      expect(marks.filter(({ id, emphasis }) => emphasis !== "none" && !named.has(id))).toEqual([]);
    }
  });

  it("on a slide whose map is 100 px high: who it is about is named, each in its frame", () => {
    const picture = {
      marks: marks.map(({ id, label, role, lat, lng, emphasis }) => ({
        id,
        label,
        role,
        lat,
        lng,
        emphasis,
        frame: "be" as const,
      })),
      lines: [],
      boxes: { us: focusBox("us", []), be: boxOf(marks) },
    };
    const { marks: laid, frames } = layoutSlide(picture, { width: 640, height: 100 }, 0.64, {
      jointLabel: join,
      insetName: (id) => id,
      locale: "en",
    });
    const named = new Set(laid.flatMap(({ label }) => label?.cities ?? []));
    expect(marks.filter(({ id, emphasis }) => emphasis !== "none" && !named.has(id))).toEqual([]);
    const frame = frames.find((it) => it.frame === "be");
    for (const { x, label } of laid) {
      if (!label || !frame) continue;
      expect(x + label.x).toBeGreaterThanOrEqual(frame.left);
      expect(x + label.x + label.width).toBeLessThanOrEqual(frame.left + frame.width);
    }
  });
});

it("names of two cities at one point lie on no mark and not on one another", () => {
  const [, marks] = CASES[0] ?? ["", []];
  const size = { width: 390, height: 226 };
  const box = boxOf(marks);
  const placements = completeFrame(marks, { box }, size, join);
  const camera = cameraFor(box, size);
  const toArrange = marks.map((it) => ({
    id: it.id,
    ...toFramePoint(it, camera, size),
    labelWidth: labelWidth(it.label, 16, 700),
    rank: 0,
  }));
  const width = (label: string) => labelWidth(label, 16, 700);
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
  expect(collisions(drawMarks(toArrange, placements, width), frame, [])).toEqual([]);
});
