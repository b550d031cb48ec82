import type { LaidFrame, SlideLayout } from "@/content/briefing/layoutSlide";
import { codeXml } from "./codeXml";
import { fitText } from "./fitText";
import { footSources } from "./footSources";
import type { DrawnLayer } from "./groundDrawer";
import { type PlaceholderId, placeholdersOf } from "./layouts";
import { legendXml } from "./legendXml";
import { mapXml } from "./mapXml";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import { placesXml } from "./placesXml";
import type { PlannedSlide } from "./planSlides";
import { PARAGRAPH_GAP_PX } from "./slideMasterXml";
import { paragraphXml } from "./textXml";
import { treeXml } from "./treeXml";

type SlideInput = {
  planned: PlannedSlide;
  /** Counted from 1, in the file. */
  number: number;
  /** In words. */
  date: string;
  /** Where the briefing lives, and the relationship that leads there. */
  address: { text: string; link: string | undefined };
  /** Of the map, on the slide. */
  layout: SlideLayout;
  drawGround: (frame: LaidFrame) => DrawnLayer[];
};

const FEET: readonly PlaceholderId[] = ["date", "sources", "number"];

/** One slide: title, text, map, lines, cities, names, legend, code and foot, in this order for whoever listens. */
export function slideXml(
  { planned, number, date, address, layout, drawGround }: SlideInput,
  pen: Pen,
): string {
  const { layout: kind, content, title, paragraphs } = planned;
  const { present, rooms, lang } = pen;
  const isCover = kind === "cover";
  const say = (text: string) => paragraphXml(text, { lang });
  const many = (texts: readonly string[]) => (texts.length > 0 ? texts.map(say).join("") : say(""));
  const contents: Record<PlaceholderId, () => string> = {
    title: () => say(title),
    text: () => many(paragraphs),
    address: () => paragraphXml(address.text, { lang, link: address.link }),
    date: () => say(date),
    sources: () => say(footSources(content.sources, present, rooms)),
    number: () => slideNumberXml(String(number), lang),
  };
  const titleLook = {
    size: isCover ? rooms.type.coverTitle : rooms.type.title,
    gap: 0,
    isTitle: true,
  };
  const looks = {
    title: titleLook,
    text: { size: rooms.type.text, gap: PARAGRAPH_GAP_PX },
    address: { size: rooms.type.address, gap: 0 },
  };
  const texts = { title: [title], text: paragraphs, address: [address.text] };
  const least = { scale: 50, lessLeading: 20 };
  const fits = (id: PlaceholderId, room: (typeof rooms)["title"]) =>
    id === "title" || id === "text" || id === "address"
      ? { fit: fitText(texts[id], room, looks[id]) ?? least }
      : {};
  const placeholders = placeholdersOf(kind, rooms);
  const write = (ids: (id: PlaceholderId) => boolean) =>
    placeholders
      .filter(({ id }) => ids(id))
      .map(({ id, tag, room }) =>
        placeholderXml({
          id: pen.nextId(),
          name: present.pptx.room[id](),
          tag,
          ...fits(id, room),
          paragraphs: contents[id](),
        }),
      )
      .join("");
  const hasMap = !planned.isContinued;
  const objects = [
    write((id) => id === "title" || id === "text"),
    hasMap ? mapXml(layout, content.mapText, drawGround, pen) : "",
    hasMap ? placesXml(layout, pen) : "",
    hasMap ? legendXml(content.picture, pen) : "",
    kind === "closing" ? codeXml(address.text, pen) : "",
    write((id) => id === "address"),
    write((id) => FEET.includes(id)),
  ].join("");
  return `${XML_HEAD}<p:sld ${NAMESPACES}>${treeXml(objects)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
