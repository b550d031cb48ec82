import { describe, expect, it } from "vitest";
import { FRAMES } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
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
});
