import { basisNotes } from "@/content/basis";
import { readEvidence } from "@/content/briefing/evidence";
import { publisherLine } from "@/content/publisher";
import type { Reading } from "@/content/reading";
import { readPictureOf, readText } from "@/content/readPage";
import type { Atlas } from "@/domain/atlas";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import { jointLabel } from "@/i18n/groupNames";
import { loadMessages } from "@/i18n/loadMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { PUBLISHED_LOCALES, type PublishedLocale } from "@/i18n/publishedLocales";
import type { Advances } from "@/picture/look";
import { slidePreviews } from "./present/slidePreviews";
import { chooseDrawn } from "./preview/chooseDrawn";
import { composePreview, type Preview } from "./preview/composePreview";
import { picturedPage, previewPath } from "./preview/previewPath";

/** The picture of one page, as SVG that needs the faces of `PREVIEW_FACES`. */
export function previewOf(reading: Reading, page: Page, advances: Advances): Preview {
  const { messages } = reading;
  const { content } = readText(reading, page);
  const picture = readPictureOf(reading, page, { isUnplaced: true });
  return composePreview({
    locale: reading.locale,
    title: content.title,
    subtitle: content.subtitle,
    siteName: messages.site.name(),
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    picture,
    notes: [
      ...basisNotes(reading, chooseDrawn(picture).lines),
      ...(page.kind === "home" ? [publisherLine(messages.site)] : []),
    ],
    advances,
  });
}

/** The picture of every page and every slide in every published language: path below the base to what draws its SVG. */
export async function prerenderPreviews(
  atlas: Atlas,
  advances: Advances,
  briefings: Partial<Record<PublishedLocale, readonly ShippedBriefing[]>> = {},
): Promise<ReadonlyMap<string, () => string>> {
  const previews = await Promise.all(
    PUBLISHED_LOCALES.map(async (locale) => {
      const [messages, present] = await Promise.all([loadMessages(locale), loadPresentMessages(locale)]);
      const reading = {
        atlas,
        locale,
        messages,
        present,
        evidence: readEvidence({ atlas, locale, messages }),
      };
      const pictured = pagesOf(atlas).filter((page) => picturedPage(page) === page);
      const ofPages = pictured.map((page): [string, () => string] => [
        previewPath(page, locale),
        () => previewOf(reading, page, advances).svg,
      ]);
      const ofSlides = (briefings[locale] ?? []).flatMap((briefing) =>
        slidePreviews(reading, briefing, advances).map(([path, draw]): [string, () => string] => [
          path,
          () => draw().svg,
        ]),
      );
      return [...ofPages, ...ofSlides];
    }),
  );
  return new Map(previews.flat());
}
