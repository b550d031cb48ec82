import { beforeAll, describe, expect, it } from "vitest";
import { labelWidth } from "@/basemap/labelWidth";
import { readPage, readPictureOf } from "@/content/readPage";
import { scaleNames } from "@/content/scaleBar";
import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { drawMapPicture, MAP_PICTURE_FACES, type MapPicture } from "@/picture/drawMapPicture";
import { MAP_PICTURE_SIZE } from "@/picture/mapPictureSize";
import { PALETTES } from "@/picture/palette";
import { readPreviewFonts } from "../../scripts/build/pictures/previewFonts.ts";
import { createRasteriser, type Rasterise } from "../../scripts/build/pictures/rasterise.ts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { parseXml } from "../parseMarkup";

const LINK = "https://example.org/some/path/cities/antwerp/?kinds=city-pair&from=2010";
const { messages } = frozenReading;

/** Every letter is as wide as a wide one. */
const advance = () => 0.6;

function pictureOf(page: Page, filters: Filters = {}, more: Partial<MapPicture> = {}): MapPicture {
  const reading = { ...frozenReading, shown: applyFilters(frozenAtlas, filters) };
  const picture = readPictureOf(reading, page, { filters });
  return {
    picture,
    locale: "en",
    siteName: messages.site.name(),
    title: readPage(frozenReading, page).content.title,
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    scaleNames: scaleNames(messages, "en"),
    legend: legendNames(messages, picture),
    notes: ["Data as of November 23, 2026.", "Map: Natural Earth."],
    link: LINK,
    look: {
      palette: PALETTES.light,
      faces: MAP_PICTURE_FACES,
      advances: { title: advance, strong: advance, plain: advance },
    },
    ...more,
  };
}

const read = parseXml;
const textsOf = (svg: string) =>
  [...read(svg).querySelectorAll("text")].map((element) => element.textContent);

const pages: Page[] = [
  { kind: "home" },
  { kind: "city", id: "vilvoorde" },
  { kind: "partnership", id: "vilvoorde--columbus" },
];

/** A degree of longitude at the equator. */
const DEGREE_KM = 111.32;
/** Pixels of the picture in a CSS pixel of the page. */
const ZOOM = 1.5;

it("has in each frame a scale bar that is true in the middle of its map", () => {
  const cameras = {
    us: { center: { lat: 40, lng: -95 }, zoom: 4 },
    be: { center: { lat: 50.8, lng: 4.4 }, zoom: 8.2 },
  };
  const svg = read(drawMapPicture(pictureOf({ kind: "home" }, {}, { cameras })));
  const bars = [...svg.querySelectorAll("[data-scale-bar]")];
  expect(bars).toHaveLength(2);
  for (const [index, { center, zoom }] of [cameras.us, cameras.be].entries()) {
    const numbers = (
      bars[index]
        ?.querySelector("path")
        ?.getAttribute("d")
        ?.match(/-?[\d.]+/g) ?? []
    ).map(Number);
    const [kmLeft = 0, , , , kmRight = 0, , , , milesLeft = 0, , , , milesRight = 0] = numbers;
    const [km, miles] = [...(bars[index]?.querySelectorAll("text") ?? [])].map(
      ({ textContent }) => textContent,
    );
    const kmPerPx = (360 * DEGREE_KM * Math.cos((center.lat * Math.PI) / 180)) / (256 * 2 ** zoom * ZOOM);
    expect(km).toMatch(/^\d+ km$/);
    expect(miles).toMatch(/^\d+ mi$/);
    expect((kmRight - kmLeft) * kmPerPx).toBeCloseTo(Number.parseInt(km ?? "", 10), 0);
    expect((milesRight - milesLeft) * kmPerPx).toBeCloseTo(1.609344 * Number.parseInt(miles ?? "", 10), 0);
  }
});

it("keeps coasts and borders off the letters of names on land", () => {
  const svg = read(drawMapPicture(pictureOf({ kind: "city", id: "vilvoorde" })));
  const rims = [...svg.querySelectorAll("[data-ground-name]")].map((name) => [
    name.getAttribute("data-ground-name") === "sea",
    name.querySelector("text")?.hasAttribute("stroke"),
  ]);
  expect(rims.length).toBeGreaterThan(4);
  for (const [isSea, hasRim] of rims) expect(hasRim).toBe(!isSea);
});

describe.each(pages)("the picture of $kind $id", (page) => {
  const input = pictureOf(page);
  const svg = drawMapPicture(input);

  it("is an SVG that loads nothing and runs nothing", () => {
    const elements = [...read(svg).querySelectorAll("*")];
    expect(new Set(elements.map(({ localName }) => localName))).toEqual(
      new Set(["svg", "title", "desc", "rect", "path", "g", "circle", "text"]),
    );
    for (const { attributes } of elements)
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^on|href|style|src/);
        expect(value).not.toMatch(/url\(|data:/);
      }
  });

  it("has its title, both maps, the names of its cities, the date, the sources and the whole link", () => {
    const texts = textsOf(svg);
    for (const text of [
      input.title,
      "United States",
      "Belgium",
      "Data as of November 23, 2026.",
      "Map: Natural Earth.",
      LINK,
    ])
      expect(texts).toContain(text);
    for (const { label, emphasis } of input.picture.marks)
      if (emphasis === "selected") expect(texts).toContain(label);
  });

  it("has a legend of what it draws and of nothing else", () => {
    const texts = textsOf(svg);
    const { roles, lines } = input.legend;
    for (const [role, name] of roles)
      expect(texts.includes(name), name).toBe(input.picture.marks.some((mark) => mark.role === role));
    for (const { name } of lines) expect(texts).toContain(name);
    // Of each hue and dash that lines have there is a sample, and of no other.
    const strokesOf = (paths: Iterable<Element>) =>
      [
        ...new Set(
          [...paths].map((path) => `${path.getAttribute("stroke")} ${path.hasAttribute("stroke-dasharray")}`),
        ),
      ].toSorted();
    const strokes = read(svg).querySelectorAll("path[fill=none][stroke-linecap]:not([stroke-linecap=round])");
    const isDrawn = (path: Element) => path.closest("[data-line]") !== null;
    expect(strokesOf([...strokes].filter(isDrawn))).toEqual(
      strokesOf([...strokes].filter((path) => !isDrawn(path))),
    );
  });

  it("has the years of each line that is in the foreground, and of no other", () => {
    const pills = input.picture.lines.flatMap(({ pill }) => pill ?? []);
    const { length } = read(svg).querySelectorAll("[data-pill]");
    expect(length).toBe(pills.length);
    expect(length).toBeGreaterThan(0);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(pills));
  });

  it("keeps every text within its edges", () => {
    for (const text of read(svg).querySelectorAll("text")) {
      const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(text.getAttribute(name)));
      const letters = text.textContent ?? "";
      const spacing = Number(text.getAttribute("letter-spacing"));
      // Names on the ground are placed by the widths of the page's own letters.
      const width = text.closest("[data-ground-name]")
        ? labelWidth(letters, size ?? 0, 500) + letters.length * spacing
        : letters.length * 0.6 * (size ?? 0);
      const share = { middle: 0.5, end: 1 }[text.getAttribute("text-anchor") ?? ""] ?? 0;
      const left = (x ?? 0) - share * width;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(MAP_PICTURE_SIZE.width);
      expect(y).toBeLessThanOrEqual(MAP_PICTURE_SIZE.height - 8);
    }
  });
});

it("draws what the filters leave, and says which they are", () => {
  const none = drawMapPicture(pictureOf({ kind: "home" }));
  const svg = drawMapPicture(
    pictureOf({ kind: "home" }, { kinds: ["sister-cities"] }, { subtitle: "Sister cities · 2010" }),
  );
  const sisters = (text: string) => text.split(`stroke="${PALETTES.light.sister}"`).length - 1;
  expect(sisters(none)).toBe(0);
  expect(sisters(svg)).toBeGreaterThan(1);
  expect(textsOf(svg)).toContain("Sister cities · 2010");
});

it("shows the part of the map to which the reader has moved", () => {
  const center = { lat: 50.85, lng: 4.35 };
  const moved = drawMapPicture(pictureOf({ kind: "home" }, {}, { cameras: { be: { center, zoom: 11 } } }));
  const texts = textsOf(moved);
  expect(texts).toContain("Molenbeek");
  expect(texts).not.toContain("Liège");
  // As on the page, lines lead to the edge where their city lies beyond it.
  const linesOf = (svg: string) => read(svg).querySelectorAll("[data-line]").length;
  expect(linesOf(moved)).toBeGreaterThan(4);
  expect(linesOf(moved)).toBe(linesOf(drawMapPicture(pictureOf({ kind: "home" }))));
});

it("draws a pair that is inferred with gaps, one that is stated without, and a joint delegation as one fork", () => {
  const svg = read(drawMapPicture(pictureOf({ kind: "home" })));
  const dashOf = (id: string) =>
    svg.querySelector(`[data-line="${id}"] path[stroke-linecap=butt]`)?.getAttribute("stroke-dasharray");
  expect(dashOf("ostend--seattle")).toBeNull();
  expect(dashOf("antwerp--san-diego")).toMatch(/^13.5 7.5$/);
  const fork = svg.querySelector('[data-line="liege--nashville+3"] path')?.getAttribute("d") ?? "";
  // A trunk and a branch to each of four cities.
  expect(fork.match(/M/g)).toHaveLength(5);
});

it("with a period draws its delegations with arrows, undated pairs faintly, and nothing of a program before it began", () => {
  const drawIn = (from: number, to: number, part: string) => [
    ...read(drawMapPicture(pictureOf({ kind: "home" }, { from, to }))).querySelectorAll(`[${part}]`),
  ];
  expect(drawIn(2001, 2001, "data-line")).toEqual([]);
  const lines = drawIn(2015, 2015, "data-line");
  const idOf = (line: Element) => line.getAttribute("data-line");
  const arrows = drawIn(2015, 2015, "data-arrow").map((arrow) => arrow.getAttribute("data-arrow"));
  expect(arrows.toSorted()).toEqual(["columbus-belgium-2015", "vilvoorde-washington-2015"]);
  const faint = lines.filter((line) => line.querySelector("[stroke-opacity]"));
  expect(faint.map(idOf)).toContain("antwerp--san-diego");
});

it("draws no line over the arrow of another, nor its casing over a line", () => {
  const svg = read(drawMapPicture(pictureOf({ kind: "partnership", id: "vilvoorde--columbus" }, {})));
  const parts = [...svg.querySelectorAll("[data-line], [data-arrow]")];
  const firstArrow = parts.findIndex((part) => part.hasAttribute("data-arrow"));
  expect(firstArrow).toBeGreaterThan(2);
  expect(parts.slice(firstArrow).every((part) => part.hasAttribute("data-arrow"))).toBe(true);
  expect(parts.slice(0, firstArrow).every((part) => part.children.length === 1)).toBe(true);
});

it("gives a link that is too long for a line in lines that join to it, in the text too", () => {
  const link = `https://example.org/?programs=${"a-program,".repeat(60)}z`;
  const svg = drawMapPicture(pictureOf({ kind: "home" }, {}, { link }));
  expect(textsOf(svg).join("")).toContain(link);
  expect(read(svg).querySelector("desc")?.textContent).toContain(link);
});

it("cannot be broken by what a text holds", () => {
  const title = `<script>alert(1)</script> & "quotes" ]]>`;
  const svg = drawMapPicture(pictureOf({ kind: "home" }, {}, { title, subtitle: title }));
  expect(read(svg).querySelectorAll("script")).toHaveLength(0);
  expect(textsOf(svg)).toContain(title);
});

describe("as another program draws it", () => {
  let rasterise: Rasterise;
  beforeAll(async () => {
    rasterise = await createRasteriser((await readPreviewFonts()).files);
  }, 60_000);

  it.each(["light", "dark"] as const)("has the land and sea of the %s theme", (theme) => {
    const input = pictureOf({ kind: "home" });
    const { width, height, pixels } = rasterise(
      drawMapPicture({ ...input, look: { ...input.look, palette: PALETTES[theme] } }),
      800,
    );
    expect([width, height]).toEqual([800, 500]);
    const count = (hex: string) => {
      const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      let found = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (parts.every((part, index) => pixels[at + index] === part)) found += 1;
      return found / (width * height);
    };
    for (const name of ["paper", "land", "sea", "far-land"] as const)
      expect(count(PALETTES[theme][name]), name).toBeGreaterThan(0.02);
  });
});
