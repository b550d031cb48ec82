import { posix } from "node:path";
import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import type { PptxOptions } from "@/export/pptx/pptxOptions";
import type { Aspect } from "@/export/pptx/slideAreas";
import { writePptx } from "@/export/pptx/writePptx";
import present from "@/i18n/compiled/present.en";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { parseXml } from "../../parseMarkup";
import { readZip } from "../readZip";

export const ASPECTS: readonly Aspect[] = ["16:9", "4:3"];

const groundOf = (frame: FrameId) => ({
  width: Number(drawingViewBox(frame).split(" ")[2]),
  markup: drawingMarkup(frame),
});

export const ADDRESS = "https://example.org/some/path/present/twenty-years/";

export const OPTIONS: PptxOptions = {
  aspect: "16:9",
  present,
  frameTitles: { us: "United States", be: "Belgium" },
  grounds: { us: groundOf("us"), be: groundOf("be") },
  siteName: "Belgian City Partnerships",
  address: ADDRESS,
  day: "2026-11-23",
  lang: "en-US",
};

const POINTS = /<a:(moveTo|lnTo)>.*?<\/a:\1>/g;

export type Reference = { id: string; type: string; target: string; isExternal: boolean };

/** A file as a program reads it. Parts are parsed by an XML parser that throws where they are not well formed. */
export type ReadPptx = {
  paths: string[];
  /** Without the points of freeforms, which are most of a slide: a document of them all takes seconds. */
  part: (path: string) => Document;
  text: (path: string) => string;
  /** What a part refers to; targets are paths in the package. */
  references: (path: string) => Reference[];
  slides: Document[];
};

export function readPptx(bytes: Uint8Array): ReadPptx {
  const files = readZip(bytes);
  const parsed = new Map<string, Document>();
  const text = (path: string) => {
    const its = files.get(path);
    if (its === undefined) throw new Error(`There is no part ${path}`);
    return its;
  };
  const part = (path: string) => {
    const document = parsed.get(path) ?? parseXml(text(path).replaceAll(POINTS, ""));
    parsed.set(path, document);
    return document;
  };
  const references = (path: string) => {
    const folder = posix.dirname(path);
    const its = posix.join(folder, "_rels", `${posix.basename(path)}.rels`);
    if (!files.has(its)) return [];
    return [...part(its).getElementsByTagName("Relationship")].map((element): Reference => {
      const read = (name: string) => element.getAttribute(name) ?? "";
      const isExternal = read("TargetMode") === "External";
      const target = isExternal ? read("Target") : posix.join(folder, read("Target"));
      return { id: read("Id"), type: read("Type").split("/").at(-1) ?? "", target, isExternal };
    });
  };
  const paths = [...files.keys()];
  return {
    paths,
    part,
    text,
    references,
    get slides() {
      return references("ppt/presentation.xml")
        .filter(({ type }) => type === "slide")
        .map(({ target }) => part(target));
    },
  };
}

export const all = (root: Document | Element, tag: string) => [...root.getElementsByTagName(tag)];

/** The text of an element's paragraphs. */
export const paragraphsOf = (root: Document | Element) =>
  all(root, "a:p").map((paragraph) =>
    all(paragraph, "a:t")
      .map(({ textContent }) => textContent)
      .join(""),
  );

/** The placeholder of a type on a slide. */
export function placeholder(root: Document, type: string): Element | undefined {
  return all(root, "p:sp").find((shape) => all(shape, "p:ph")[0]?.getAttribute("type") === type);
}

/** A briefing of slides like a published one, with what is given instead. */
export function briefingOf(
  slides: Partial<SlideContent>[],
  more: Partial<BriefingContent> = {},
): BriefingContent {
  const real = briefingCalled("vilvoorde-columbus");
  const [, like] = real.slides;
  if (!like) throw new Error("The briefing has no second slide.");
  return { ...real, ...more, slides: slides.map((slide) => ({ ...like, ...slide })) };
}

const written = new WeakMap<BriefingContent, Map<Aspect, Promise<Uint8Array>>>();
const readFiles = new WeakMap<BriefingContent, Map<Aspect, Promise<ReadPptx>>>();

/** What is made of a briefing in an aspect, once for all test files of a thread: a file takes a second. */
function once<Made>(
  kept: WeakMap<BriefingContent, Map<Aspect, Promise<Made>>>,
  make: (briefing: BriefingContent, aspect: Aspect) => Promise<Made>,
) {
  return (briefing: BriefingContent, aspect: Aspect): Promise<Made> => {
    const its = kept.get(briefing) ?? new Map<Aspect, Promise<Made>>();
    kept.set(briefing, its);
    const made = its.get(aspect) ?? make(briefing, aspect);
    its.set(aspect, made);
    return made;
  };
}

/** The file of a briefing with the options of all tests. */
export const fileOf = once(written, (briefing, aspect) => writePptx(briefing, { ...OPTIONS, aspect }));

/** The same, read again. */
export const readFileOf = once(readFiles, async (briefing, aspect) =>
  readPptx(await fileOf(briefing, aspect)),
);

/** Written with options of its own, and read again. */
export async function writeAndRead(
  briefing: BriefingContent,
  options: Partial<PptxOptions> = {},
): Promise<ReadPptx> {
  return readPptx(await writePptx(briefing, { ...OPTIONS, ...options }));
}
