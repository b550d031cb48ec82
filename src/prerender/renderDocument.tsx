import { renderToString } from "react-dom/server";
import { AtlasRoot } from "@/app/AtlasRoot";
import { type IslandHtml, PAGE_DATA_ID, type PageData } from "@/app/pageData";
import { drawingSvg } from "@/basemap/drawing";
import type { Messages } from "@/i18n/compiled/messages";
import { THEME_SCRIPT } from "./themeScript";

/** What is the same in every document of a build. */
export type Shell = {
  /** The built `index.html` with its places for head, root and data. */
  template: string;
  policy: string;
  /** Address of a page below the base: `https://example.org/base`. */
  siteAddress: string;
};

const escapeText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** JSON that cannot end the script element around it. */
const escapeJson = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

function head(data: PageData, path: string, { policy, siteAddress }: Shell): string {
  const { documentTitle, description } = data.view.content;
  const isPage = data.view.page.kind !== "not-found";
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
    `<script>${THEME_SCRIPT}</script>`,
    `<title>${escapeText(documentTitle)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    isPage
      ? `<link rel="canonical" href="${escapeText(siteAddress + path)}">`
      : '<meta name="robots" content="noindex">',
  ].join("");
}

type DocumentInput = {
  data: PageData;
  /** Below the base. */
  path: string;
  messages: Messages;
  islands: IslandHtml;
  shell: Shell;
};

/** The whole HTML of a page: its text, its links, the drawing of both frames, the timeline and the list. */
export function renderDocument({ data, path, messages, islands, shell }: DocumentInput): string {
  const drawings = { us: drawingSvg("us"), be: drawingSvg("be") };
  const root = renderToString(
    <AtlasRoot data={data} messages={messages} drawings={drawings} islands={islands} />,
  );
  const pageData = `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`;
  return shell.template
    .replace('<html lang="en">', `<html lang="${data.locale}">`)
    .replace("<!--page-head-->", () => head(data, path, shell))
    .replace("<!--page-root-->", () => root)
    .replace("<!--page-data-->", () => pageData);
}
