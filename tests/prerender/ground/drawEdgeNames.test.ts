import { describe, expect, it } from "vitest";
import { overlap } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import { FRAMES } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { sizeClassIndex } from "@/basemap/sizeClasses";
import { takenByMarks } from "@/content/arrangePicture";
import { frameOf } from "@/content/frameOf";
import { findOutside } from "@/content/outside";
import type { PictureContent } from "@/content/pictureContent";
import { drawEdgeNames } from "@/prerender/ground/drawEdgeNames";
import { frozenPages } from "../../content/pageParts";
import { mark, picture } from "../../features/pictures";
import { parseXml } from "../../parseMarkup";

const american = (id: string, lat: number, lng: number) =>
  mark({ id, lat, lng, country: "US", role: "us-city" });

const denver = american("Denver", 39.74, -104.98);
const hagatna = american("Hagåtña", 13.476, 144.749);

const pictureOf = (marks: PictureContent["marks"]): PictureContent =>
  picture({ views: { us: { box: FRAMES.us.home }, be: { box: FRAMES.be.home } }, marks });

const draw = (markup: string) => parseXml(`<div>${markup}</div>`);

/** The corner of a drawn name in a frame of this size. */
function placeOf(name: Element | undefined, { width, height }: Size): [left: number, top: number] {
  const share = (value: string | null | undefined, of: number) =>
    value?.endsWith("%") ? (Number.parseFloat(value) / 100) * of : Number(value);
  const [left = Number.NaN, top = Number.NaN] = (
    name
      ?.querySelector("g")
      ?.getAttribute("transform")
      ?.match(/-?[\d.]+/g) ?? []
  ).map(Number);
  return [share(name?.getAttribute("x"), width) + left, share(name?.getAttribute("y"), height) + top];
}

describe("the names at the edge of the HTML's own picture", () => {
  it("are absent where the frame reaches all cities, and in the other frame", () => {
    expect(drawEdgeNames("us", pictureOf([denver]))).toBe("");
    expect(drawEdgeNames("be", pictureOf([denver, hagatna]))).toBe("");
  });

  it.each([
    ["low", { width: 330, height: 220 }],
    ["tall", { width: 250, height: 300 }],
    ["large", { width: 480, height: 420 }],
  ])("stand where the live maps have them, in %s frames", (variant, size) => {
    const marks = [denver, hagatna];
    const { edges } = findOutside("us", marks, cameraFor(FRAMES.us.home, size), size, true);
    const drawn = draw(drawEdgeNames("us", pictureOf(marks))).querySelector(`[data-edges=${variant}]`);
    const [name, ...more] = drawn?.querySelectorAll("[data-drawn-edge]") ?? [];
    expect(more).toEqual([]);
    expect(name?.textContent).toBe("Hagåtña");
    const share = (value: string | null | undefined, of: number) =>
      value?.endsWith("%") ? (Number.parseFloat(value) / 100) * of : Number(value);
    const [left = Number.NaN, top = Number.NaN] = (
      name
        ?.querySelector("g")
        ?.getAttribute("transform")
        ?.match(/-?[\d.]+/g) ?? []
    ).map(Number);
    const box = edges[0]?.box;
    expect(share(name?.getAttribute("x"), size.width) + left).toBeCloseTo(box?.left ?? Number.NaN, 0);
    expect(share(name?.getAttribute("y"), size.height) + top).toBeCloseTo(box?.top ?? Number.NaN, 0);
  });

  it("are on the page of a city whose frame leaves others out", () => {
    const brussels = frozenPages.get("/cities/brussels/")?.picture;
    const drawn = draw(brussels ? drawEdgeNames("us", brussels) : "").querySelector("[data-edges=tall]");
    const names = [...(drawn?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(["San Diego", "Seattle"]));
  });

  /** Frames of common windows, and which names the style sheet shows in them. */
  const FRAMES_OF_WINDOWS = [
    ["low", { width: 390, height: 221 }],
    ["low", { width: 655, height: 276 }],
    ["tall", { width: 525, height: 355 }],
    ["tall", { width: 437, height: 543 }],
    ["large", { width: 517, height: 560 }],
  ] as const;

  it.each(FRAMES_OF_WINDOWS)("lie on no mark and no name of another, in %s frames of %o", (variant, size) => {
    for (const id of ["brussels", "denver", "los-angeles", "san-juan"])
      for (const frame of ["us", "be"] as const) {
        const its = frozenPages.get(`/cities/${id}/`)?.picture;
        if (!its) throw new Error(`${id} has a page`);
        const marks = its.marks.filter((it) => frameOf(it) === frame);
        const camera = cameraFor(its.views[frame].box, size);
        const taken = takenByMarks(marks, sizeClassIndex(size), camera, size);
        const drawn = draw(drawEdgeNames(frame, its)).querySelector(`[data-edges=${variant}]`);
        for (const name of drawn?.querySelectorAll("[data-drawn-edge]") ?? []) {
          const [left, top] = placeOf(name, size);
          const [width = 0, height = 0] = ["width", "height"].map((of) =>
            Number(name.querySelector("rect")?.getAttribute(of)),
          );
          const box = { left, top, right: left + width, bottom: top + height };
          expect(
            taken.filter((it) => overlap(it, box)),
            `${name.textContent} on ${id}`,
          ).toEqual([]);
        }
      }
  });
});
