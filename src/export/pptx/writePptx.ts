import type { FrameId } from "@/basemap/frames";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import type { BriefingContent } from "@/content/briefing/slideContent";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { legendNames } from "@/i18n/legendNames";
import type { Ground } from "@/picture/drawNumberedMap";
import { contentTypesXml } from "./contentTypesXml";
import { groundDrawer } from "./groundDrawer";
import { LAYOUT_IDS, layoutNumber } from "./layouts";
import { moveLayout } from "./moveLayout";
import { notesMasterXml } from "./notesMasterXml";
import { notesSlideXml } from "./notesSlideXml";
import { idCounter, type Pen } from "./pen";
import { type PlannedSlide, planSlides } from "./planSlides";
import { presentationXml } from "./presentationXml";
import { appPropertiesXml, corePropertiesXml } from "./propertiesXml";
import { type Relationship, relationshipsXml } from "./relationshipsXml";
import { slideLayoutXml } from "./slideLayoutXml";
import { slideMasterXml } from "./slideMasterXml";
import { type Aspect, SLIDE_ROOMS } from "./slideRooms";
import { slideXml } from "./slideXml";
import { themeXml } from "./themeXml";
import { zipWriter } from "./zipWriter";

export type PptxOptions = {
  aspect: Aspect;
  present: PresentMessages;
  frameTitles: Record<FrameId, string>;
  grounds: Record<FrameId, Ground>;
  /** Names the site as what wrote the file. */
  siteName: string;
  /** Whole address of where the briefing lives. */
  address: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  day: string;
  /** Of the texts, BCP 47 with a region: `en-US`. */
  lang: string;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

/** What addresses a program follows from a slide; PowerPoint calls a file with a longer one broken. */
const MAX_LINK_LENGTH = 2000;

function toLink(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.length > MAX_LINK_LENGTH ? undefined : href;
}

const hasNotes = ({ isContinued, content }: PlannedSlide) =>
  !isContinued && (content.notes.length > 0 || content.noteSources.length > 0);

/** Lets the browser answer the reader before the next slide. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * A briefing as a PowerPoint file (ECMA-376, transitional) whose every part can be edited: texts in placeholders,
 * maps of shapes and connectors, notes in the notes pane. The same input gives the same bytes.
 *
 * @throws {DOMException} AbortError, when it is cancelled
 */
export async function writePptx(
  briefing: BriefingContent,
  options: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { aspect, present, frameTitles, grounds, siteName, address, day, lang, onProgress, signal } = options;
  const rooms = SLIDE_ROOMS[aspect];
  const newPen = (): Pen => ({
    present,
    frameTitles,
    legend: legendNames(present),
    lang,
    rooms,
    nextId: idCounter(),
  });
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new DOMException("The file was cancelled", "AbortError");
  };
  stopIfCancelled();
  const slides = planSlides(briefing, { present, rooms });
  const drawGround = groundDrawer(grounds);
  const link = toLink(address);
  const zip = zipWriter(day);
  const add = (path: string, xml: string, relationships: readonly Relationship[] = []) => {
    zip.add(path, xml);
    if (relationships.length === 0) return;
    const at = path.lastIndexOf("/") + 1;
    zip.add(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, relationshipsXml(relationships));
  };
  const layoutPaths = LAYOUT_IDS.map((id) => `slideLayouts/slideLayout${layoutNumber(id)}.xml`);
  const slidePaths = slides.map((_, index) => `slides/slide${index + 1}.xml`);
  const notesPathOf = (index: number) => `notesSlides/notesSlide${index + 1}.xml`;
  const notesPaths = slides.flatMap((slide, index) => (hasNotes(slide) ? [notesPathOf(index)] : []));

  const inPpt = [
    "presentation.xml",
    "slideMasters/slideMaster1.xml",
    ...layoutPaths,
    "theme/theme1.xml",
    "notesMasters/notesMaster1.xml",
    "theme/theme2.xml",
    ...slidePaths,
    ...notesPaths,
  ].map((path) => `ppt/${path}`);
  zip.add("[Content_Types].xml", contentTypesXml([...inPpt, "docProps/core.xml", "docProps/app.xml"]));
  zip.add(
    "_rels/.rels",
    relationshipsXml([
      { type: "officeDocument", target: "ppt/presentation.xml" },
      { type: "core-properties", target: "docProps/core.xml" },
      { type: "extended-properties", target: "docProps/app.xml" },
    ]),
  );
  const { title, author } = briefing;
  add("docProps/core.xml", corePropertiesXml({ title, author, lang, address: link ?? "", day }));
  add("docProps/app.xml", appPropertiesXml(siteName, slides.length, notesPaths.length));
  add("ppt/presentation.xml", presentationXml(slides.length, { aspect, rooms, lang }), [
    { type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
    { type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
    ...slidePaths.map((target): Relationship => ({ type: "slide", target })),
    { type: "theme", target: "theme/theme1.xml" },
  ]);
  add("ppt/slideMasters/slideMaster1.xml", slideMasterXml(newPen()), [
    ...layoutPaths.map((path): Relationship => ({ type: "slideLayout", target: `../${path}` })),
    { type: "theme", target: "../theme/theme1.xml" },
  ]);
  for (const [index, path] of layoutPaths.entries())
    add(`ppt/${path}`, slideLayoutXml(LAYOUT_IDS[index] ?? "map", newPen()), [
      { type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
    ]);
  add("ppt/theme/theme1.xml", themeXml(siteName));
  add("ppt/notesMasters/notesMaster1.xml", notesMasterXml(newPen()), [
    { type: "theme", target: "../theme/theme2.xml" },
  ]);
  add("ppt/theme/theme2.xml", themeXml(siteName));

  for (const [index, planned] of slides.entries()) {
    stopIfCancelled();
    const number = index + 1;
    const { map, mapZoom } = rooms;
    const layout = moveLayout(layoutSlide(planned.content.picture, map, mapZoom), map);
    const links = planned.layout === "closing" && link ? [link] : [];
    const notes = hasNotes(planned) ? [notesPathOf(index)] : [];
    const linkId = links.length > 0 ? `rId${2 + notes.length}` : undefined;
    const xml = slideXml(
      { planned, number, date: briefing.date, address: { text: address, link: linkId }, layout, drawGround },
      newPen(),
    );
    add(`ppt/slides/slide${number}.xml`, xml, [
      { type: "slideLayout", target: `../slideLayouts/slideLayout${layoutNumber(planned.layout)}.xml` },
      ...notes.map((path): Relationship => ({ type: "notesSlide", target: `../${path}` })),
      ...links.map((target): Relationship => ({ type: "hyperlink", target })),
    ]);
    for (const path of notes)
      add(`ppt/${path}`, notesSlideXml(planned.content, number, newPen()), [
        { type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
        { type: "slide", target: `../slides/slide${number}.xml` },
      ]);
    onProgress?.(number, slides.length);
    await pause();
  }
  stopIfCancelled();
  return zip.finish();
}
