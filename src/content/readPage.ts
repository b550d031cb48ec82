import type { Page } from "@/domain/page";
import { hasPage } from "@/domain/pagesOf";
import { aboutPage } from "./aboutPage";
import { belgiumPage } from "./belgiumPage";
import { cityPage } from "./cityPage";
import { homePage } from "./homePage";
import { licencesPage } from "./licencesPage";
import { notFoundPage } from "./notFoundPage";
import type { PageContent } from "./pageContent";
import { partnershipPage } from "./partnershipPage";
import type { PictureContent } from "./pictureContent";
import { programPage } from "./programPage";
import type { Reading } from "./reading";
import { readPicture } from "./readPicture";
import { sourcesPage } from "./sourcesPage";

/** What a page says and draws. */
export type PageView = { page: Page; content: PageContent; picture: PictureContent };

function readContent(reading: Reading, page: Page): PageContent {
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
    case "sources":
      return sourcesPage(reading);
    case "about":
      return aboutPage(reading);
    case "licences":
      return licencesPage(reading);
    case "not-found":
      return notFoundPage(reading);
  }
}

/** Reads a page from the atlas; one whose record the atlas does not have is the not-found page. */
export function readPage(reading: Reading, asked: Page): PageView {
  const page: Page = hasPage(reading.atlas, asked) ? asked : { kind: "not-found" };
  return { page, content: readContent(reading, page), picture: readPicture(reading, page) };
}
