import { beforeAll, describe, expect, it } from "vitest";
import { overlap, type Point, type Rectangle } from "@/basemap/arrangement";
import { labelWidth } from "@/basemap/labelWidth";
import { samplePath } from "@/basemap/samplePath";
import type { SlideLine } from "@/content/briefing/slideContent";
import type { PictureContent } from "@/content/pictureContent";
import { readPage, readPictureOf } from "@/content/readPage";
import { scaleNames } from "@/content/scaleBar";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { drawMapPicture, MAP_PICTURE_FACES } from "@/picture/drawMapPicture";
import { PALETTES } from "@/picture/palette";
import { slidePreviews } from "@/prerender/present/slidePreviews";
import type { PreviewFonts } from "../../scripts/build/pictures/previewFonts.ts";
import { clearanceProblems, type Spot } from "../clearance";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { briefingCalled, briefingReading, frozenBriefings } from "../fixtures/frozenBriefings";
import { frozenPreview, previewFonts } from "../fixtures/frozenPreviews";
import { parseXml } from "../parseMarkup";

const { messages } = frozenReading;

let fonts: PreviewFonts;
beforeAll(async () => {
  fonts = await previewFonts();
}, 120_000);

const pages = pagesOf(frozenAtlas).filter(({ kind }) =>
  ["home", "city", "partnership", "program"].includes(kind),
);
const nameOf = (page: Page) => [page.kind, "id" in page ? page.id : ""].join(" ").trim();

function drawPicture(page: Page): { svg: string; picture: PictureContent } {
  const picture = readPictureOf(frozenReading, page, {});
  const svg = drawMapPicture({
    picture,
    locale: "en",
    siteName: messages.site.name(),
    title: readPage(frozenReading, page).content.title,
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    scaleNames: scaleNames(messages, "en"),
    legend: legendNames(messages, picture),
    notes: ["Data as of November 23, 2026."],
    link: "https://example.org/",
    look: { palette: PALETTES.light, faces: MAP_PICTURE_FACES, advances: fonts.advances },
  });
  return { svg, picture };
}

const numbers = (text: string) => text.split(/[ ,]/).map(Number);

function boxOf(text: Element): Rectangle {
  const [x = 0, y = 0, size = 0, spacing = 0] = ["x", "y", "font-size", "letter-spacing"].map((name) =>
    Number(text.getAttribute(name)),
  );
  const letters = text.textContent ?? "";
  const weight = Number(text.getAttribute("font-weight")) >= 600 ? 700 : 500;
  const width = labelWidth(letters, size, weight) + spacing * letters.length;
  const share = { middle: 0.5, end: 1 }[text.getAttribute("text-anchor") ?? ""] ?? 0;
  const left = x - share * width;
  return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.2 * size };
}

function readDrawing(svg: string) {
  const document = parseXml(svg);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const marks = all("[data-mark]").map((mark): Spot => {
    const [x = 0, y = 0] = numbers(
      /translate\(([^)]*)\)/.exec(mark.getAttribute("transform") ?? "")?.[1] ?? "",
    );
    return { cities: [mark.getAttribute("data-mark") ?? ""], box: { left: x, right: x, top: y, bottom: y } };
  });
  const names = all("[data-label]").flatMap((label): Spot[] => {
    const [text] = label.getElementsByTagName("text");
    return text ? [{ cities: (label.getAttribute("data-label") ?? "").split(" "), box: boxOf(text) }] : [];
  });
  const lines = all("[data-line]").map((line) => ({
    id: line.getAttribute("data-line") ?? "",
    points: samplePath(line.querySelector("path")?.getAttribute("d") ?? "", 8),
  }));
  const ground = all("[data-ground-name]").map((name) => {
    const [text] = name.getElementsByTagName("text");
    if (!text) throw new Error("A name has no text");
    return { text: text.textContent ?? "", box: boxOf(text) };
  });
  const pills = all("rect[data-pill]").map((rect): Rectangle => {
    const [left = 0, top = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
      Number(rect.getAttribute(name)),
    );
    return { left, top, right: left + width, bottom: top + height };
  });
  return { marks, names, lines, ground, pills };
}

type Drawn = ReturnType<typeof readDrawing>;

/** Lines that come too near to what is not theirs, and names on the ground that meet anything. */
function problemsOf(drawn: Drawn, lines: readonly SlideLine[], unit: number): string[] {
  const { marks, names, ground, pills } = drawn;
  const tooNear = drawn.lines.flatMap(({ id, points }) => {
    const line = lines.find((it) => it.id === id);
    if (!line) return [`${id} is no line of the page`];
    if (line.isAside || line.isGhost) return [];
    const own = [...line.usCities, ...line.belgianCities];
    return clearanceProblems({ own, points, spots: { marks, names }, unit }).map((what) => `${id}: ${what}`);
  });
  const isIn = ({ left, right, top, bottom }: Rectangle, { x, y }: Point) =>
    x > left && x < right && y > top && y < bottom;
  const rim = 7 * unit;
  const meeting = ground.flatMap(({ text, box }, index) => {
    const marked = marks.filter(({ box: { left: x, top: y } }) =>
      isIn(
        { left: box.left - rim, right: box.right + rim, top: box.top - rim, bottom: box.bottom + rim },
        { x, y },
      ),
    );
    const covered = [
      ...names.map((name) => name.box),
      ...pills,
      ...ground.slice(index + 1).map((name) => name.box),
    ].filter((other) => overlap(box, other));
    const crossed = drawn.lines.filter(({ points }) => points.some((point) => isIn(box, point)));
    return marked.length + covered.length + crossed.length > 0 ? [`${text} meets something`] : [];
  });
  return [...tooNear, ...meeting];
}

describe("with the default layers, lines keep 12 px from what is not theirs, and names on the ground meet nothing", () => {
  it.each(pages.map((page) => [nameOf(page), page] as const))("in the picture of %s", (_, page) => {
    const { svg, picture } = drawPicture(page);
    const drawn = readDrawing(svg);
    expect(drawn.lines.length).toBeGreaterThan(0);
    expect(drawn.ground.length).toBeGreaterThan(3);
    expect(problemsOf(drawn, picture.lines, 1.5)).toEqual([]);
  });

  it.each(pages.map((page) => [nameOf(page), page] as const))("in the preview of %s", (_, page) => {
    const picture = readPictureOf(frozenReading, page, { isUnplaced: true });
    const drawn = readDrawing(frozenPreview(page, fonts).svg);
    expect(drawn.ground.length).toBeGreaterThan(0);
    expect(problemsOf(drawn, picture.lines, drawn.marks.length <= 5 ? 2.1 : 1.6)).toEqual([]);
  });

  it.each(frozenBriefings.map((briefing) => [briefing.id, briefing] as const))(
    "in the previews of the slides of %s",
    (_, briefing) => {
      for (const [path, draw] of slidePreviews(briefingReading, briefing, fonts.advances)) {
        const drawn = readDrawing(draw().svg);
        const slide = Number(/(\d+)\.png$/.exec(path)?.[1]) - 1;
        const lines = briefingCalled(briefing.id).slides[slide]?.picture.lines ?? [];
        // The made-up pairs leave no way between names where all of a program's delegations are drawn.
        if (lines.some(({ id, direction }) => /ostend|seattle|example/.test(id) && direction)) continue;
        expect(problemsOf(drawn, lines, drawn.marks.length <= 5 ? 2.1 : 1.6), path).toEqual([]);
      }
    },
  );
});
