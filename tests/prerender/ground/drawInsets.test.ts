import { describe, expect, it } from "vitest";
import { FRAMES } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { findOutside } from "@/content/outside";
import type { PictureContent } from "@/content/pictureContent";
import { drawInsets } from "@/prerender/ground/drawInsets";
import { mark, picture } from "../../features/pictures";
import { parseXml } from "../../parseMarkup";

const american = (id: string, lat: number, lng: number) =>
  mark({ id, lat, lng, country: "US", role: "us-city" });

const denver = american("Denver", 39.74, -104.98);
const honolulu = american("Honolulu", 21.307, -157.858);
const anchorage = american("Anchorage", 61.218, -149.9);
const sanJuan = american("San Juan", 18.466, -66.106);

const pictureOf = (marks: PictureContent["marks"]): PictureContent =>
  picture({ views: { us: { box: FRAMES.us.home }, be: { box: FRAMES.be.home } }, marks });

const draw = (marks: PictureContent["marks"]) =>
  parseXml(`<div>${drawInsets("us", pictureOf(marks), (id) => `name of ${id}`)}</div>`);

const numbersOf = (text: string | null | undefined) => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

describe("the insets of the HTML's own picture", () => {
  it("are absent where it has no city in them, and of Belgium", () => {
    expect(drawInsets("us", pictureOf([denver]), String)).toBe("");
    expect(drawInsets("be", pictureOf([honolulu]), String)).toBe("");
  });

  it("show cities in Alaska and Hawaii by name, where the live maps of their size have them", () => {
    const marks = [denver, honolulu, anchorage];
    const svg = draw(marks).querySelector('[data-insets="large west"]');
    const size = { width: 480, height: 420 };
    const { insets } = findOutside("us", marks, cameraFor(FRAMES.us.home, size), size, true);
    expect(
      [...(svg?.querySelectorAll("[data-drawn]") ?? [])].map((it) => it.getAttribute("data-drawn")),
    ).toEqual(["alaska", "hawaii"]);
    for (const { id, box, marks: laid } of insets) {
      const inset = svg?.querySelector(`[data-drawn=${id}]`);
      const [x = 0, y = 0] = numbersOf(inset?.getAttribute("transform"));
      expect(x).toBeCloseTo(box.left, 1);
      expect(y).toBeCloseTo(box.top - size.height, 1);
      const texts = [...(inset?.querySelectorAll("text") ?? [])].map((it) => it.textContent);
      expect(texts).toEqual([`name of ${id}`, laid[0]?.mark.id]);
      const [markX = 0, markY = 0] = numbersOf(
        [...(inset?.querySelectorAll("path[stroke=none]") ?? [])].at(-1)?.getAttribute("d"),
      );
      expect(x + markX).toBeCloseTo(laid[0]?.x ?? Number.NaN, 0);
      expect(y + markY + 8).toBeCloseTo((laid[0]?.y ?? Number.NaN) - size.height, 0);
      // Land.
      expect(inset?.querySelector("path.basemap-country")?.getAttribute("d")).toMatch(/^m/);
    }
  });

  it("have Puerto Rico in the eastern corner of a frame that does not reach it", () => {
    const view = { ...FRAMES.us.home, maxX: FRAMES.us.home.minX + 12 };
    const markup = drawInsets(
      "us",
      picture({ views: { us: { box: view }, be: { box: FRAMES.be.home } }, marks: [denver, sanJuan] }),
      String,
    );
    const svg = parseXml(`<div>${markup}</div>`).querySelector('[data-insets="large east"]');
    expect(
      numbersOf(svg?.querySelector("[data-drawn=puerto-rico]")?.getAttribute("transform"))[0],
    ).toBeLessThan(0);
  });

  it("carry their land once, and weigh little", () => {
    const markup = drawInsets("us", pictureOf([denver, honolulu, anchorage]), String);
    expect(markup.match(/<use /g)).toHaveLength(2);
    expect(markup.length).toBeLessThan(5000);
    expect(markup).not.toMatch(/<a |style=/);
  });
});
