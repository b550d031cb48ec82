import { describe, expect, it } from "vitest";
import { labelBox, markBox, overlap } from "@/basemap/arrangement";
import { toFramePoint } from "@/basemap/camera";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { readEvidence } from "@/content/briefing/evidence";
import { readBriefing } from "@/content/briefing/readBriefing";
import { readPage } from "@/content/readPage";
import { formerPages } from "@/domain/aliases";
import { pagesOf } from "@/domain/pagesOf";
import { briefingInLocale } from "@/domain/plainBriefing";
import { stillSizes } from "@/features/presentation/stillSizes";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { formatPath } from "@/url-state/paths";
import { DATA_FOLDER } from "../scripts/dataFolder";
import { cityPaths, fixedPaths, partnershipPaths, programPaths } from "./e2e/published";
import { readDataFolder } from "./fixtures/readDataFolder";

// What must hold of the published data beside `npm run check:data`. All other tests read the frozen atlas: whoever adds
// sound data changes nothing here.
const data = readDataFolder(DATA_FOLDER);
const atlas = { ...data, briefings: [] };
const reading = { atlas, locale: "en" as const, messages };

describe("an address that was published", () => {
  it("has a page, or leads on to one", () => {
    const now = pagesOf(atlas).map((page) => formatPath(page, "en"));
    const former = formerPages(atlas).map((page) => formatPath(page.former, "en"));
    const reached = new Set([...now, ...former]);
    const published = [...cityPaths, ...partnershipPaths, ...programPaths, ...fixedPaths];
    const lost = published.filter((path) => !reached.has(path));
    expect(lost, "Give the record its id back, or name the former one in its aliases.").toEqual([]);
  });
});

/** Sentences of the texts of the data, without the words of its sources. */
function sentencesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === "quotation") return [];
    if (key === "en" && typeof part === "string") return part.split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u);
    return sentencesOf(part);
  });
}

describe("the texts of the published data", () => {
  it("have no sentence of more than 30 words", () => {
    const long = sentencesOf(data).filter((sentence) => sentence.split(/\s+/).length > 30);
    expect(long).toEqual([]);
  });
});

describe("the site of the published data", () => {
  // The build below a path writes each of them as a document.
  it("has a title, sections and a picture on every page", () => {
    const empty = pagesOf(atlas).filter((page) => {
      const { content, picture } = readPage(reading, page);
      return content.title === "" || content.sections.length === 0 || picture.marks.length === 0;
    });
    expect(empty).toEqual([]);
  });

  it("has no label of its first picture on another label or on a mark", () => {
    const { marks, views } = readPage(reading, { kind: "home" }).picture;
    const problems = SIZE_CLASSES.flatMap((size, index) =>
      (["BE", "US"] as const).flatMap((country) => {
        const camera = cameraFor(views[country === "BE" ? "be" : "us"].box, size);
        const drawn = marks
          .filter((mark) => mark.country === country)
          .map((mark) => {
            const { label = "hidden", joint } = mark.placements[index] ?? {};
            const { x, y } = toFramePoint(mark, camera, size);
            const text = joint?.label ?? mark.label;
            const box = label === "hidden" ? undefined : labelBox(x, y, labelWidth(text, 14, 500), label);
            return { id: mark.id, box, mark: markBox(x, y) };
          });
        return drawn.flatMap((one) =>
          drawn
            .filter(({ id }) => id !== one.id)
            .filter(({ box, mark }) => one.box && (overlap(one.box, mark) || (box && overlap(one.box, box))))
            .map(({ id }) => `${size.id}: the label of ${one.id} lies on ${id}`),
        );
      }),
    );
    expect(problems).toEqual([]);
  });
});

describe("a published briefing", () => {
  const slides = data.briefings.flatMap((record) => {
    const shipped = { id: record.id, ...briefingInLocale(record, "en") };
    return readBriefing({ ...reading, present, evidence: readEvidence(reading) }, shipped).slides.map(
      (slide, index) => ({
        name: `${record.id}/${index + 1}`,
        slide,
      }),
    );
  });

  it.each(slides)("has words that leave the map of $name room", ({ slide }) => {
    const byline = { author: "An author", date: "23 November 2026" };
    const { map } = stillSizes(byline, slide, present, slide.kind === "closing");
    expect(map.height, "Shorten the text of the slide.").toBeGreaterThanOrEqual(200);
  });

  it("speaks of no attack and no threat on a slide", () => {
    const context = new Set(
      data.events
        .filter(({ kind }) => kind === "context")
        .flatMap(({ claims, gaps }) => [...claims, ...gaps].map(({ id }) => id)),
    );
    const named = data.briefings.flatMap((briefing) =>
      briefing.slides.flatMap(({ text }) => text.flatMap(({ claims, gaps }) => [...claims, ...gaps])),
    );
    expect(named.filter((id) => context.has(id))).toEqual([]);
  });
});

describe("the published briefings", () => {
  const pictured = data.briefings.map((record) => {
    const briefing = briefingInLocale(record, "en");
    const { slides } = readBriefing({ ...reading, present, evidence: readEvidence(reading) }, briefing);
    return { id: record.id, slides };
  });

  it("repeat no picture of a slide, but for a closing slide that is the cover's again", () => {
    for (const { id, slides } of pictured) {
      const pictures = slides
        .filter(({ board }) => board === undefined)
        .flatMap(({ kind, picture, steps }, index) =>
          kind === "closing" && index > 0
            ? []
            : (steps ?? [{ picture }]).map((step) => JSON.stringify(step.picture)),
        );
      expect([id, new Set(pictures).size]).toEqual([id, pictures.length]);
    }
  });

  it("draw no line of another year than a slide's title says", () => {
    for (const { id, slides } of pictured)
      for (const { title, picture, show } of slides) {
        const year = /^(?:19|20)\d\d(?=:)/.exec(title)?.[0];
        if (year === undefined) continue;
        expect([id, title, show.from, show.to]).toEqual([id, title, Number(year), Number(year)]);
        const others = picture.lines.filter(({ pill }) => pill !== undefined && !pill.includes(year));
        expect([id, title, others.map((line) => line.id)]).toEqual([id, title, []]);
      }
  });

  it("name Brussels where their words speak of it", () => {
    for (const { id, slides } of pictured)
      for (const { title, text, board, picture } of slides) {
        const speaks = text.some((one) => /\bin [^.;:]*Brussels|, [^.;:]*Brussels to|and Brussels/.test(one));
        if (board !== undefined || !speaks) continue;
        const mark = picture.marks.find((one) => one.id === "brussels");
        expect([id, title, mark?.emphasis ?? "none"]).not.toEqual([id, title, "none"]);
      }
  });
});
