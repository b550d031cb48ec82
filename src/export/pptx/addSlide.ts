import { layoutSlide } from "@/content/briefing/layoutSlide";
import { mapWords } from "@/i18n/mapWords";
import type { groundDrawer } from "./groundDrawer";
import type { LayoutId } from "./layouts";
import { moveLayout } from "./moveLayout";
import { notesSlideXml } from "./notesSlideXml";
import type { PackageWriter } from "./packageWriter";
import { partPaths } from "./partPaths";
import type { Pen } from "./pen";
import { hasNotes, type PlannedSlide } from "./planSlides";
import type { Relationship } from "./relationshipsXml";
import { slideXml } from "./slideXml";

type SlideInput = {
  planned: PlannedSlide;
  /** Counted from 1, in the file. */
  number: number;
  /** In words. */
  date: string;
  /** Address of the briefing, as it is shown and as a program opens it. Absent where no program can open it. */
  address: { text: string; href: string } | undefined;
  drawGround: ReturnType<typeof groundDrawer>;
  newPen: (layout?: LayoutId) => Pen;
};

/** Adds a slide, and its notes where it has some. */
export function addSlide({ add }: PackageWriter, input: SlideInput): void {
  const { planned, number, date, address, drawGround, newPen } = input;
  const pen = newPen(planned.layout);
  const { map, mapZoom } = pen.areas;
  const [slidePath, notesPath] = [partPaths.slide(number), partPaths.notes(number)];
  const relationships: Relationship[] = [
    { type: "slideLayout", target: `../${partPaths.layout(planned.layout)}` },
    ...(hasNotes(planned) ? [{ type: "notesSlide" as const, target: `../${notesPath}` }] : []),
  ];
  const its = planned.layout === "closing" ? address : undefined;
  if (its) relationships.push({ type: "hyperlink", target: its.href });
  const xml = slideXml(
    {
      planned,
      number,
      date,
      address: its && { text: its.text, link: `rId${relationships.length}` },
      layout: moveLayout(layoutSlide(planned.picture.picture, map, mapZoom, mapWords(pen.present)), map),
      drawGround,
    },
    pen,
  );
  add(`ppt/${slidePath}`, xml, relationships);
  if (!hasNotes(planned)) return;
  add(`ppt/${notesPath}`, notesSlideXml(planned.content, number, newPen()), [
    { type: "notesMaster", target: `../${partPaths.notesMaster}` },
    { type: "slide", target: `../${slidePath}` },
  ]);
}
