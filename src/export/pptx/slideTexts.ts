import { type Fit, fitText, type TextLook } from "./fitText";
import { footSources } from "./footSources";
import { type PlaceholderId, placeholdersOf } from "./layouts";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import type { PlannedSlide } from "./planSlides";
import { shownAddress } from "./shownAddress";
import { PARAGRAPH_GAP_PX } from "./slideMasterXml";
import { paragraphXml } from "./textXml";

/** Address of a briefing, and the id of the relationship that leads there. */
export type SlideAddress = { text: string; link: string };

export type SlideTextsInput = {
  planned: PlannedSlide;
  /** Counted from 1, in the file. */
  number: number;
  /** In words. */
  date: string;
  address?: SlideAddress | undefined;
};

/** The fit of a title that is too long for every step of the automatic fit. */
const LEAST_FIT: Fit = { scale: 50, lessLeading: 20 };

/** Placeholders that are left out when empty. An empty title stays: it is the place of the slide's title. */
const OPTIONAL: ReadonlySet<PlaceholderId> = new Set(["address", "sources"]);

/** Writes those of a slide's placeholders that are asked for, each as small as its text must be. */
export function slideTexts(
  { planned, number, date, address }: SlideTextsInput,
  pen: Pen,
): (ids: readonly PlaceholderId[]) => string {
  const { layout, content, title, paragraphs, second = [] } = planned;
  const { present, areas, lang } = pen;
  const { type } = areas;
  const addressLook: TextLook = { size: type.address, gap: 0 };
  const looks: Partial<Record<PlaceholderId, TextLook>> = {
    title: { size: layout === "cover" ? type.coverTitle : type.title, gap: 0, isTitle: true },
    text: { size: type.text, gap: PARAGRAPH_GAP_PX, isWhole: true },
    second: { size: type.text, gap: PARAGRAPH_GAP_PX, isWhole: true },
    sources: { size: type.foot, gap: 0 },
    address: addressLook,
  };
  const texts: Record<PlaceholderId, readonly string[]> = {
    title: [title],
    text: paragraphs,
    second,
    address: address ? [shownAddress(address.text, areas.address, addressLook)] : [],
    date: [date],
    sources: content.sources.length > 0 ? [footSources(content.sources, present)] : [],
    number: [String(number)],
  };
  // The names of cities that stand side by side head their columns.
  const heads = new Set(
    content.board?.kind === "cities" ? content.board.cities.map((city) => city.title) : [],
  );
  const say = (id: PlaceholderId) => {
    if (id === "number") return slideNumberXml(String(number), lang);
    const link = id === "address" ? address?.link : undefined;
    const said = texts[id].length > 0 ? texts[id] : [""];
    const isColumn = id === "text" || id === "second";
    return said
      .map((text) => paragraphXml(text, { lang, link, isStrong: isColumn && heads.has(text) }))
      .join("");
  };
  return (ids) =>
    placeholdersOf(layout, areas)
      .filter(({ id }) => ids.includes(id) && !(OPTIONAL.has(id) && texts[id].length === 0))
      .map(({ id, tag, area }) => {
        const look = looks[id];
        const fit = look && (fitText(texts[id], area, look) ?? LEAST_FIT);
        return placeholderXml({
          id: pen.nextId(),
          name: present.pptx.room[id](),
          tag,
          fit,
          paragraphs: say(id),
        });
      })
      .join("");
}
