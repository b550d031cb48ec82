import { describe, expect, it } from "vitest";
import { labelBox, markBox } from "@/basemap/arrangement";
import { toFramePoint } from "@/basemap/camera";
import { cameraFor } from "@/basemap/frameView";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { readClass } from "@/content/arrangePicture";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import { readPictureOf } from "@/content/readPage";
import { jointLabel } from "@/i18n/groupNames";
import { clearLabels, labelClearer } from "@/prerender/clearLabels";
import { collisions, type DrawnMark } from "../basemap/arrangements";
import { frozenReading } from "../fixtures/frozenAtlas";

const { messages } = frozenReading;
const join = (names: readonly string[]) => jointLabel(messages.map, names);
const titles = { us: messages.map.usTitle(), be: messages.map.beTitle() };

const home = readPictureOf(frozenReading, { kind: "home" });
const cleared = clearLabels(home, titles, join);

const SHORT = SIZE_CLASSES.findIndex(({ id }) => id === "s");

/** The marks of a frame and their labels, as the smallest frames of a class have them. */
function drawnIn(picture: PictureContent, frame: "us" | "be", index: number): DrawnMark[] {
  const size = SIZE_CLASSES[index] ?? SIZE_CLASSES[0];
  const marks = picture.marks.filter((mark) => frameOf(mark) === frame);
  const widths = new Map(
    readClass(marks, picture.views[frame], size, join).marks.map(({ id, labelWidth }) => [id, labelWidth]),
  );
  const camera = cameraFor(picture.views[frame].box, size);
  return marks.map((mark) => {
    const { x, y } = toFramePoint(mark, camera, size);
    const placement = mark.placements[index];
    const drawn = { id: mark.id, x, y, mark: markBox(x, y) };
    if (!placement || placement.label === "hidden" || placement.joint) return drawn;
    return { ...drawn, label: labelBox(x, y, widths.get(mark.id) ?? 0, placement.label) };
  });
}

const movedIn = (picture: PictureContent, index: number) =>
  picture.marks
    .filter(({ placements }, order) => {
      const before = home.marks[order]?.placements[index];
      return placements[index]?.label !== before?.label;
    })
    .map(({ id }) => id);

describe("names off the ways of lines", () => {
  it("stand elsewhere in the short frames of a phone, where lines find no way between them", () => {
    expect(movedIn(cleared, SHORT)).toContain("nashville");
    expect(cleared.marks.map(({ placements }) => placements[SHORT]?.label === "hidden")).toEqual(
      home.marks.map(({ placements }) => placements[SHORT]?.label === "hidden"),
    );
  });

  it("lie on no other name and on no mark", () => {
    const everywhere = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
    for (const index of SIZE_CLASSES.keys())
      for (const frame of ["us", "be"] as const)
        expect(collisions(drawnIn(cleared, frame, index), everywhere, [])).toEqual([]);
  });

  it("stay where lines have room, and where there are none", () => {
    const large = SIZE_CLASSES.findIndex(({ id }) => id === "l");
    expect(movedIn(cleared, large)).toEqual([]);
    const bare = { ...home, lines: [] };
    expect(clearLabels(bare, titles, join)).toBe(bare);
  });

  it("are found once for pages with the same picture", () => {
    const clear = labelClearer(messages.map);
    const large = readPictureOf(frozenReading, { kind: "city", id: "antwerp" });
    expect(clear(structuredClone(large))).toBe(clear(large));
  });
});
