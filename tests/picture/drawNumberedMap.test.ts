import { describe, expect, it } from "vitest";
import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import { readPictureOf } from "@/content/readPage";
import { scaleNames } from "@/content/scaleBar";
import type { Page } from "@/domain/page";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { MAP_PICTURE_FACES } from "@/picture/drawMapPicture";
import { drawNumberedMap } from "@/picture/drawNumberedMap";
import { PALETTES } from "@/picture/palette";
import { frozenReading } from "../fixtures/frozenAtlas";
import { parseXml } from "../parseMarkup";

const { messages } = frozenReading;
const groundOf = (frame: FrameId) => ({
  width: Number(drawingViewBox(frame).split(" ")[2]),
  markup: drawingMarkup(frame),
});

function draw(
  page: Page,
  cameras: Parameters<typeof drawNumberedMap>[0]["cameras"] = {},
  advance = () => 0.6,
) {
  const picture = readPictureOf(frozenReading, page, {});
  const { svg, places } = drawNumberedMap({
    picture,
    locale: "en",
    grounds: { us: groundOf("us"), be: groundOf("be") },
    cameras,
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    scaleNames: scaleNames(messages, "en"),
    legend: legendNames(messages, picture),
    look: {
      palette: PALETTES.light,
      faces: MAP_PICTURE_FACES,
      advances: { title: advance, strong: advance, plain: advance },
    },
  });
  const document = parseXml(svg);
  // Beside the dates of lines, which stand on a ground of their own.
  const all = [...document.querySelectorAll("text")].filter(
    (text) => !text.previousElementSibling?.hasAttribute("data-pill"),
  );
  const texts = all.map(({ textContent }) => textContent);
  // In the mark, or before the name where the mark is too small to hold it.
  const numbers = all
    .filter((text) => !text.closest("[data-scale-bar]"))
    .flatMap(({ textContent }) => textContent.split(" · "))
    .flatMap((text) => /^\d+/.exec(text) ?? []);
  return { document, places, texts, numbers: numbers.map(Number).toSorted((one, other) => one - other) };
}

const pages: Page[] = [
  { kind: "home" },
  { kind: "city", id: "mechelen" },
  { kind: "partnership", id: "vilvoorde--columbus" },
  { kind: "program", id: "city-pair" },
];

it.each([0.58, 0.62, 0.66, 0.7])(
  "names several cities in one label only by their numbers, in letters of %f em",
  (width) => {
    const { document } = draw({ kind: "home" }, {}, () => width);
    const joint = [...document.querySelectorAll("[data-label]")]
      .filter((label) => label.getAttribute("data-label")?.includes(" "))
      .map((label) => label.textContent ?? "");
    // A large mark has its number in it.
    for (const text of joint) expect(text).toMatch(/^\d+ [^·]+( · \d+ [^·]+)+$/);
  },
);

describe.each(pages)("the map of $kind $id for paper", (page) => {
  const { document, places, texts, numbers } = draw(page);

  it("has one number for each line of its list, from 1 on", () => {
    expect(places.length).toBeGreaterThan(1);
    expect(numbers).toEqual(places.map((_, index) => index + 1));
  });

  it("says of every number which city it is and in which country, the western frame first", () => {
    const countries = places.map((place) => /^[^:]+, (Belgium|United States): ./.exec(place)?.[1]);
    expect(countries).toEqual([...countries].toSorted().toReversed());
    expect(new Set(countries)).toEqual(new Set(["United States", "Belgium"]));
  });

  it("has the land of both frames, each cut at its edge, and their titles", () => {
    const grounds = [...document.querySelectorAll("svg svg")];
    expect(grounds.length).toBe(2);
    for (const ground of grounds) expect(ground.querySelectorAll("path").length).toBeGreaterThan(2);
    expect(texts).toEqual(expect.arrayContaining(["United States", "Belgium"]));
  });
});

/** The first of the city pairs. */
const home: Page = { kind: "home" };

describe("a map for paper", () => {
  it("draws the lines between the numbered cities", () => {
    const { document } = draw(home);
    // Eight pairs, of which one joint delegation makes four one line.
    expect(document.querySelectorAll("[data-line]").length).toBe(5);
    const samples = [...document.querySelectorAll(`path[stroke="${PALETTES.light.connection}"]`)].filter(
      (path) => !path.closest("[data-line]"),
    );
    expect(samples.length, "stated and inferred, in the legend").toBe(2);
  });

  it("leaves out of map and list what the reader has moved out of view", () => {
    const cameras = { be: { center: { lat: 50.63, lng: 5.57 }, zoom: 9.5 } };
    const { places, texts } = draw(home, cameras);
    expect(places.some((place) => place.startsWith("Liège, "))).toBe(true);
    expect(places.some((place) => place.startsWith("Antwerp, "))).toBe(false);
    expect(texts).not.toContain("Antwerp");
  });

  it("has no number that the edge of a frame would cut", () => {
    // Liège lies a few pixels from the edge of Denver's frame.
    for (const page of [...pages, { kind: "city", id: "denver" } as const])
      for (const text of draw(page).document.querySelectorAll("[data-mark] > text")) {
        const [, x = "0", y = "0"] =
          /translate\(([\d.]+) ([\d.]+)\)/.exec(text.parentElement?.getAttribute("transform") ?? "") ?? [];
        const xInFrame = Number(x) % 343;
        expect(xInFrame).toBeGreaterThan(7);
        expect(xInFrame).toBeLessThan(337 - 7);
        expect(Number(y)).toBeGreaterThan(7);
      }
  });

  it("takes the drawing's shapes alone from the page, and loads nothing", () => {
    const { document } = draw(home);
    const names = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
    expect(names).toEqual(new Set(["svg", "rect", "path", "g", "circle", "text"]));
    for (const { attributes } of document.querySelectorAll("*"))
      for (const { name } of attributes) expect(name).not.toMatch(/^(style|class|href|on)/);
  });
});
