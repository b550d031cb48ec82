import { renderToString } from "react-dom/server";
import { PAGE_DATA_ID } from "@/app/pageData";
import { documentTitle } from "@/app/present/documentTitle";
import { PresentRoot } from "@/app/present/PresentRoot";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { escapeJson } from "@/content/escapeJson";
import { escapeMarkup } from "@/content/escapeMarkup";
import { TAGS } from "@/i18n/formatDate";
import { type CriticalStyles, styleMarkup } from "@/prerender/styleMarkup";
import { grounds } from "./grounds";
import { presentHead } from "./presentHead";
import type { PresentPage } from "./presentPages";

type PresentShell = {
  /** The built `present.html` with its places for head, root and data. */
  template: string;
  styles: CriticalStyles;
  /** `https://example.org/base` */
  siteAddress: string;
  /** What the page says of its own faults: see `faultBox`. */
  fault: string;
};

/** The whole HTML of a page below `/present/`. */
export function renderPresent(
  { path, title, description, image, canonical, cited, data }: PresentPage,
  { atlas, locale, messages, present }: BriefingReading,
  { template, styles: all, siteAddress, fault }: PresentShell,
): string {
  const isStage = data.kind === "slide" && data.mode === "stage";
  const styles = all[isStage ? "slide" : "present"];
  const wholeTitle = documentTitle(title, messages);
  const attributes =
    data.kind === "handout"
      ? ` data-running-title="${escapeMarkup(wholeTitle)}"`
      : isStage
        ? ' data-theme="dark"'
        : "";
  const head = presentHead({
    title: wholeTitle,
    description,
    siteName: messages.site.name(),
    url: siteAddress + path,
    image: siteAddress + image,
    imageAlt: title,
    locale,
    ...(canonical && { canonical: siteAddress + canonical }),
    cited,
    styles,
    isStage,
  });
  const root = renderToString(
    <PresentRoot data={data} messages={messages} presentMessages={present} ground={grounds(atlas.cities)} />,
  );
  return template
    .replace('<html lang="en-US">', () => `<html lang="${TAGS[locale]}"${attributes}>`)
    .replace("<!--page-head-->", () => head)
    .replace("<!--page-style-->", () => styleMarkup(styles))
    .replace("<!--page-fault-->", () => fault)
    .replace("<!--page-root-->", () => root)
    .replace(
      "<!--page-data-->",
      () => `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`,
    );
}
