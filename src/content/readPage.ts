import { currentPage } from "@/domain/aliases";
import type { Page } from "@/domain/page";
import { aboutPage } from "./aboutPage";
import { belgiumPage } from "./belgiumPage";
import { cityPage } from "./cityPage";
import { readComparedCity } from "./compareCities";
import { comparePage } from "./comparePage";
import { homePage } from "./homePage";
import { licencesPage } from "./licencesPage";
import { listPage } from "./listPage";
import { notFoundPage } from "./notFoundPage";
import { type EvidenceUses, type NumberedPage, numberSources } from "./numberSources";
import type { PageContent } from "./pageContent";
import { partnershipPage } from "./partnershipPage";
import type { PictureContent } from "./pictureContent";
import { programPage } from "./programPage";
import type { Reading } from "./reading";
import { type PictureRequest, readPicture } from "./readPicture";
import { sourcePage } from "./sourcePage";
import { sourcesPage } from "./sourcesPage";
import { tidyPage } from "./tidyPage";
import { readTimeline } from "./timeline";
import type { TimelineContent } from "./timelineContent";

/** What a page says. */
export type PageText = { page: Page; content: PageContent };

/** What a page says and draws. */
export type PageView = PageText & {
  picture: PictureContent;
  /** Absent where the page has nothing with a date. */
  timeline?: TimelineContent;
};

function readContent(reading: Reading, page: Page, cities: readonly string[]): PageContent {
  switch (page.kind) {
    case "home":
      return homePage(reading);
    case "city":
      return cityPage(reading, page.id);
    case "partnership":
      return partnershipPage(reading, page.id);
    case "program":
      return programPage(reading, page.id);
    case "belgium":
      return belgiumPage(reading);
    case "exchanges":
    case "cities":
    case "partnerships":
    case "programs":
    case "outcomes":
    case "timeline":
      return listPage(reading, page);
    case "compare":
      return comparePage(reading, cities, (id) =>
        readComparedCity(readText(reading, { kind: "city", id }).content),
      );
    case "sources":
      return sourcesPage(reading);
    case "source":
      return sourcePage(reading, page.id);
    case "about":
      return aboutPage(reading);
    case "licences":
      return licencesPage(reading);
    case "not-found":
      return notFoundPage(reading);
  }
}

/**
 * What a page says; one whose record the atlas does not have is the not-found page.
 * `cities` are the ids that a comparison is asked for, known or not.
 */
export function readText(reading: Reading, asked: Page, cities: readonly string[] = []): PageText {
  const page = currentPage(reading.atlas, asked);
  return { page, content: readNumbered(reading, page, cities).content };
}

function readNumbered(reading: Reading, page: Page, cities: readonly string[] = []): NumberedPage {
  return numberSources(reading, tidyPage(reading, page, readContent(reading, page, cities)));
}

/** What each sentence of a page takes from its sources. */
export function readUses(reading: Reading, asked: Page): EvidenceUses {
  return readNumbered(reading, currentPage(reading.atlas, asked)).uses;
}

/** What a page draws. Takes longer than its text: the marks of every frame are arranged. */
export function readPictureOf(reading: Reading, asked: Page, request?: PictureRequest): PictureContent {
  return readPicture(reading, currentPage(reading.atlas, asked), request);
}

/** Reads a page from the atlas, its text and its picture. */
export function readPage(reading: Reading, asked: Page): PageView {
  const text = readText(reading, asked);
  const timeline = readTimeline(reading, text.page);
  return { ...text, picture: readPictureOf(reading, asked), ...(timeline && { timeline }) };
}
