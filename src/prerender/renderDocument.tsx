import { renderToString } from "react-dom/server";
import { AtlasRoot } from "@/app/AtlasRoot";
import { type IslandHtml, PAGE_DATA_ID, type PageData } from "@/app/pageData";
import { drawingSvg } from "@/basemap/drawing";
import { escapeJson } from "@/content/escapeJson";
import { escapeMarkup } from "@/content/escapeMarkup";
import type { Reading } from "@/content/reading";
import { TAGS } from "@/i18n/formatDate";
import { renderHead, type Shell } from "./renderHead";
import { styleMarkup } from "./styleMarkup";

type DocumentInput = {
  data: PageData;
  /** Below the base. */
  path: string;
  reading: Reading;
  /** Absent in an embed. */
  islands?: IslandHtml;
  shell: Shell;
  /** What the page says of its own faults: see `faultBox`. */
  fault: string;
};

/** Whoever reads in a frame stays there: what lies outside this site opens beside it. */
function openOutside(html: string): string {
  return html.replaceAll(
    /<a (?=[^>]*href="https?:)(?![^>]*\starget=)/g,
    '<a target="_blank" rel="noopener" ',
  );
}

/** The whole HTML of a page: its text, its links, the drawing of both frames, the timeline and the list. */
export function renderDocument({ data, path, reading, islands, shell, fault }: DocumentInput): string {
  const drawings = { us: { __html: drawingSvg("us") }, be: { __html: drawingSvg("be") } };
  const root = renderToString(
    <AtlasRoot
      data={data}
      messages={reading.messages}
      drawings={drawings}
      islands={islands}
      printedAddress={shell.siteAddress + path}
    />,
  );
  const isEmbed = data.isEmbed ?? false;
  const runningTitle = ` data-running-title="${escapeMarkup(data.view.content.documentTitle)}"`;
  const pageData = `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`;
  return shell.template
    .replace(
      '<html lang="en-US">',
      () => `<html lang="${TAGS[data.locale]}"${isEmbed ? " data-embed" : runningTitle}>`,
    )
    .replace("<!--page-head-->", () => renderHead({ reading, view: data.view, path, isEmbed, shell }))
    .replace("<!--page-style-->", () => styleMarkup(isEmbed ? shell.styles.embed : shell.styles.page))
    .replace("<!--page-fault-->", () => fault)
    .replace("<!--page-root-->", () => (isEmbed ? openOutside(root) : root))
    .replace("<!--page-data-->", () => pageData);
}
