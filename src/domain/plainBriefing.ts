import * as v from "valibot";
import {
  type BriefingRecord,
  type Show,
  SLIDE_KINDS,
  SLIDE_LAYOUTS,
  type SlideLayoutId,
  showSchema,
} from "./briefing";
import { inLocale } from "./inLocale";
import type { Locale } from "./locale";

/** A paragraph of a slide or of its notes, and the claims and gaps of the atlas that it rests on. */
export type Passage = {
  text: string;
  claims: string[];
  gaps: string[];
  /**
   * Whether the site itself reckoned the words, such as a count of records, so that they rest on no single record.
   */
  isReckoned?: true | undefined;
};

/** Whether the words are a reader's own and rest on nothing in the atlas. */
export const isOwnWords = ({ claims, gaps, isReckoned }: Passage): boolean =>
  claims.length + gaps.length === 0 && !isReckoned;

export type Slide = {
  kind: (typeof SLIDE_KINDS)[number];
  /** Absent: a map beside the words. */
  layout?: SlideLayoutId | undefined;
  title: string;
  text: Passage[];
  notes: Passage[];
  show: Show;
};

/** A briefing in one language: shipped with the site, or made by a reader. */
export type Briefing = {
  title: string;
  author: string;
  /** YYYY-MM-DD */
  date: string;
  /** How long it is meant to take. */
  minutes: number;
  slides: Slide[];
};

/** A briefing of the site itself; its id is in its addresses. */
export type ShippedBriefing = Briefing & { id: string };

/** A shipped briefing's texts in the language asked for, or the English ones where they are not translated. */
export function briefingInLocale(record: BriefingRecord, locale: Locale): Briefing {
  const { title, author, date, minutes, slides } = record;
  const passages = (some: BriefingRecord["slides"][number]["text"]) =>
    some.map(({ text, claims, gaps }) => ({ text: inLocale(text, locale), claims, gaps }));
  return {
    title: inLocale(title, locale),
    author: inLocale(author, locale),
    date,
    minutes,
    slides: slides.map((slide) => ({
      kind: slide.kind,
      ...(slide.layout && { layout: slide.layout }),
      title: inLocale(slide.title, locale),
      text: passages(slide.text),
      notes: passages(slide.notes),
      show: slide.show,
    })),
  };
}

const passageSchema = v.object({ text: v.string(), claims: v.array(v.string()), gaps: v.array(v.string()) });

const shippedSchema = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    author: v.string(),
    date: v.string(),
    minutes: v.number(),
    slides: v.array(
      v.object({
        kind: v.picklist(SLIDE_KINDS),
        layout: v.optional(v.picklist(SLIDE_LAYOUTS)),
        title: v.string(),
        text: v.array(passageSchema),
        notes: v.array(passageSchema),
        show: showSchema,
      }),
    ),
  }),
);

/** The briefings as the build writes them for the browser; undefined where that is something else. */
export function parseShippedBriefings(content: unknown): ShippedBriefing[] | undefined {
  const result = v.safeParse(shippedSchema, content);
  return result.success ? result.output : undefined;
}
