import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPage } from "@/content/readPage";
import { drawnOn } from "@/domain/drawn";
import { pagesOf } from "@/domain/pagesOf";
import { PALETTES } from "@/picture/palette";
import { prerenderPreviews } from "@/prerender/prerenderPreviews";
import { composePreview, type Preview } from "@/prerender/preview/composePreview";
import { previewPath } from "@/prerender/preview/previewPath";
import { encodePng } from "../../scripts/build/pictures/encodePng.ts";
import type { PreviewFonts } from "../../scripts/build/pictures/previewFonts.ts";
import { createRasteriser, type Rasterise } from "../../scripts/build/pictures/rasterise.ts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { frozenPreview, previewFonts } from "../fixtures/frozenPreviews";
import { atlasCalled, BAD_TITLES } from "./badTitles";
import { readPng } from "./readPng";

/** A source has the picture of all sources. */
const pages = pagesOf(frozenAtlas).filter(({ kind }) => kind !== "source");
const named = pages.map((page) => ({ page, name: previewPath(page, "en") }));
/** A name of 60 letters without a space has no room for its label, and is cut in its title as any such word is, below. */
const withRoom = named.filter(({ page }) => !("id" in page && page.id === "example-long-name"));

let fonts: PreviewFonts;
let rasterise: Rasterise;

beforeAll(async () => {
  fonts = await previewFonts();
  rasterise = await createRasteriser(fonts.files);
});

const draw = (svg: string) => readPng(encodePng(rasterise(svg, 1200)));

/** Columns and rows that have ink between two rows of the picture. */
function inkBetween(svg: string, fromRow: number, toRow: number) {
  const png = draw(svg);
  const columns: number[] = [];
  const paper = png.at(0, 0).join();
  for (let x = 0; x < png.width; x += 1)
    for (let y = fromRow; y < toRow; y += 1)
      if (png.at(x, y).join() !== paper) {
        columns.push(x);
        break;
      }
  return { left: columns[0] ?? 0, right: columns.at(-1) ?? 0, count: columns.length };
}

describe("the picture of a page", () => {
  it("has the colours of the themes", () => {
    const css = readFileSync(join(import.meta.dirname, "../../src/styles/tokens.css"), "utf8");
    for (const [name, colour] of Object.entries(PALETTES.light))
      expect(css, name).toContain(`--${name}: light-dark(${colour}, ${PALETTES.dark[name as "ink"]})`);
  });

  it("is there for every page, under a path of its own", async () => {
    const previews = await prerenderPreviews(frozenAtlas, fonts.advances);
    expect([...previews.keys()]).toEqual(named.map(({ name }) => name));
    expect(new Set(previews.keys()).size).toBe(pages.length);
    expect(new Set([...previews.values()].map((draw) => draw())).size).toBe(pages.length);
    expect(previewPath({ kind: "home" }, "fr")).toBe("/previews/fr/home.png");
    expect(previewPath({ kind: "city", id: "liege" }, "fr")).toBe("/previews/fr/cities/liege.png");
  });

  it.each([
    previewPath({ kind: "home" }, "en"),
    previewPath({ kind: "city", id: "vilvoorde" }, "en"),
    previewPath({ kind: "partnership", id: "vilvoorde--columbus" }, "en"),
    previewPath({ kind: "program", id: "dialogue-conference-2005" }, "en"),
  ])(
    "%s is a PNG of 1200 × 630 under 80 KiB, with both maps, their marks and no transparent pixel",
    (path) => {
      const page = named.find(({ name }) => name === path)?.page ?? { kind: "home" as const };
      const { svg } = frozenPreview(page, fonts);
      const file = encodePng(rasterise(svg, 1200));
      expect(file.length).toBeLessThan(80 * 1024);
      const { width, height, colours } = readPng(file);
      expect([width, height]).toEqual([1200, 630]);
      expect(colours.size).toBeGreaterThan(100);
      expect([...colours.keys()].filter((colour) => !colour.endsWith(",255"))).toEqual([]);
      const share = (hex: string) => {
        const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
        return (colours.get([...parts, 255].join()) ?? 0) / (width * height);
      };
      expect(share(PALETTES.light.paper)).toBeGreaterThan(0.2);
      expect(share(PALETTES.light.land)).toBeGreaterThan(0.1);
      expect(share(PALETTES.light["far-land"])).toBeGreaterThan(0.02);
      expect(share(PALETTES.light.sea)).toBeGreaterThan(0.02);
      expect(share(PALETTES.light.ink)).toBeGreaterThan(0.004);
      expect(share(PALETTES.light.belgium)).toBeGreaterThan(0.0003);
    },
  );

  it("draws the land only where its frame is", () => {
    const { svg } = frozenPreview({ kind: "city", id: "verviers" }, fonts);
    const png = draw(svg);
    // Between the lines, which cross the gutter.
    for (const y of [189, 320, 625])
      for (const x of [598, 600, 601]) expect(png.at(x, y)).toEqual([255, 255, 255, 255]);
    expect(png.at(2, 184)).toEqual([255, 255, 255, 255]);
    expect(png.at(1198, 184)).toEqual([255, 255, 255, 255]);
  });

  it.each(withRoom)("$name names what its page is about, and joins it", ({ page }) => {
    const { svg, labelled } = frozenPreview(page, fonts);
    const { selected, counterparts, members, lines } = drawnOn(frozenAtlas, page);
    for (const id of [...selected, ...counterparts, ...members]) expect(labelled).toContain(id);
    const own = lines.filter(({ isSelected }) => isSelected);
    const expected = selected.length + members.length > 0 ? own : lines;
    expect(
      [...svg.matchAll(/<g data-line="[^"]*" data-basis="([^"]*)">/g)].map(([, basis]) => basis).toSorted(),
    ).toEqual(expected.map(({ basis }) => basis).toSorted());
    // Certainty is seen: what no source states has gaps.
    const dashed = svg.match(/<g data-line(?:(?!<\/g>).)*stroke-dasharray/g)?.length ?? 0;
    expect(dashed).toBe(expected.filter(({ basis }) => basis !== "stated").length);
  });

  it.each(withRoom)(
    "$name has its title, or both its lines, and the site's name within the margins",
    ({ page }) => {
      const { texts } = frozenPreview(page, fonts);
      const { title } = readPage(frozenReading, page).content;
      const titles = texts.filter(({ face }) => face === "title");
      expect(titles.map(({ text }) => text).join(" ")).toBe(title);
      expect(texts[0]?.text).toBe("Belgian City Partnerships");
      for (const { x, width } of texts) {
        expect(x).toBeGreaterThanOrEqual(56);
        expect(x + width).toBeLessThanOrEqual(1200 - 56);
      }
      // A quarter as large, where most readers see it, a title still has letters of ten pixels.
      for (const { size } of titles) expect(size).toBeGreaterThanOrEqual(40);
    },
  );

  it.each([
    { kind: "home" },
    { kind: "program", id: "dialogue-conference-2005" },
    { kind: "program", id: "ivlp" },
  ] as const)("is drawn no wider than it was measured: $kind", (page) => {
    const { svg, texts } = frozenPreview(page, fonts);
    for (const { y, x, width, size } of texts.filter(({ face }) => face === "title")) {
      const ink = inkBetween(svg, Math.round(y - size * 0.7), Math.round(y));
      expect(ink.left).toBeGreaterThanOrEqual(x - 2);
      expect(ink.right).toBeLessThanOrEqual(x + width + 2);
      expect(ink.right).toBeGreaterThan(x + width * 0.93);
    }
  });
});

describe("a bad title in a picture", () => {
  const preview = (title: string): Preview =>
    composePreview({
      locale: "en",
      title,
      subtitle: title,
      siteName: "Belgian City Partnerships",
      frameTitles: { us: "United States", be: "Belgium" },
      jointLabel: (names) => names.join(" · "),
      insetName: (id) => id,
      picture: readPage({ ...frozenReading, atlas: atlasCalled(title) }, { kind: "city", id: "antwerp" })
        .picture,
      advances: fonts.advances,
    });

  it.each(Object.entries(BAD_TITLES))("is drawn within the margins: %s", (_name, title) => {
    const { svg, texts } = preview(title);
    for (const { x, width, text } of texts) {
      expect(text).not.toBe("");
      expect(x + width).toBeLessThanOrEqual(1200 - 56);
    }
    expect(svg).not.toMatch(/<script|<!--/);
    const ink = inkBetween(svg, 70, 180);
    expect(ink.count).toBeGreaterThan(40);
    expect(ink.right).toBeLessThanOrEqual(1200 - 54);
    const { colours } = draw(svg);
    expect(colours.size).toBeGreaterThan(100);
  });

  it("keeps what our letters can say, and says the site's name where that is nothing", () => {
    const titleOf = (title: string) =>
      preview(title)
        .texts.filter(({ face }) => face === "title")
        .map(({ text }) => text);
    expect(titleOf(BAD_TITLES.pictographs)).toEqual(["Ghent fair"]);
    expect(titleOf(BAD_TITLES.rightToLeft)).toEqual(["and"]);
    expect(titleOf(BAD_TITLES.onlyOtherScript)).toEqual(["Belgian City Partnerships"]);
    expect(titleOf("Łódź and Ústí")).toEqual(["Łódź and Ústí"]);
    expect(titleOf(BAD_TITLES.long)).toHaveLength(2);
    expect(titleOf(BAD_TITLES.long)[1]).toMatch(/\w…$/);
    expect(titleOf(BAD_TITLES.oneWord)[0]).toMatch(/^Llanfair.*…$/);
  });

  it("has a subtitle whole or not at all", () => {
    const subtitles = preview(BAD_TITLES.oneWord).texts.filter(({ face }) => face === "plain");
    expect(subtitles).toEqual([]);
  });
});
