import type { SlideContent } from "@/content/briefing/slideContent";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import { NOTES_TAGS } from "./notesPage";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import { slideImageXml } from "./slideImageXml";
import { paragraphXml } from "./textXml";
import { treeXml } from "./treeXml";

/** What the speaker says to a slide, and below it what that rests on and what rests on nothing; a note that is empty says nothing. */
export function notesSlideXml(
  { notes, noteSources, ownWords }: Pick<SlideContent, "notes" | "noteSources" | "ownWords">,
  number: number,
  pen: Pen,
): string {
  const { present, lang, nextId } = pen;
  const { room: names } = present.pptx;
  const said = notes.map((text, index) =>
    ownWords?.notes.includes(index) ? present.pptx.ownWords({ text }) : text,
  );
  const own = ownWords?.text ?? [];
  const numbers = own.map((at) => at + 1).join(", ");
  const ownOnSlide = own.length > 0 ? [present.pptx.ownOnSlide({ count: own.length, numbers })] : [];
  const sources =
    noteSources.length > 0
      ? [present.source({ count: noteSources.length, sources: noteSources.join(" · ") })]
      : [];
  const objects = [
    slideImageXml(nextId(), names.picture()),
    placeholderXml({
      id: nextId(),
      name: names.notes(),
      tag: NOTES_TAGS.text,
      paragraphs: [...said, ...sources, ...ownOnSlide].map((text) => paragraphXml(text, { lang })).join(""),
    }),
    placeholderXml({
      id: nextId(),
      name: names.number(),
      tag: NOTES_TAGS.number,
      paragraphs: slideNumberXml(String(number), lang),
    }),
  ].join("");
  return `${XML_HEAD}<p:notes ${NAMESPACES}>${treeXml(objects)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
