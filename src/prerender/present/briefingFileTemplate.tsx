import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { CC_BY } from "@/content/license";
import type { Locale } from "@/domain/locale";
import {
  BRIEFING_FILE_DATA,
  BRIEFING_FILE_FAULT,
  BRIEFING_FILE_PLACES,
  BRIEFING_FILE_ROOT,
} from "@/export/briefingHtml";
import { Ground } from "@/features/presentation/Ground";
import type { FaultMessages } from "@/i18n/compiled/faultMessages";
import { TAGS } from "@/i18n/formatDate";
import { hashSource } from "@/prerender/contentSecurityPolicy";
import { grounds } from "./grounds";

/** What is the same in a language's files: one classic script, one style sheet, with all that they need inside. */
export type BriefingFileParts = {
  script: string;
  style: string /** Of what is in both. */;
  licences: string;
};

/** Nothing may be asked for, from anywhere: what the file shows is in it. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * A briefing's HTML file with places for one briefing. Until its script runs, where none may run, and on paper it
 * shows the text.
 */
export function briefingFileTemplate({
  script,
  style,
  licences,
  locale,
  siteName,
  fault,
  cities,
}: BriefingFileParts & {
  locale: Locale;
  siteName: string;
  fault: FaultMessages;
  /** Of the atlas: what slides may show. */
  cities: Parameters<typeof grounds>[0];
}): string {
  // None of them may end the element around it.
  const code = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  if (/<\/style/i.test(style)) throw new Error("The style sheet of a briefing's file ends its element");
  const { title, description, text, data } = BRIEFING_FILE_PLACES;
  return [
    "<!doctype html>",
    `<html lang="${TAGS[locale]}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, style)}">`,
    `<title>${title}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${description}">`,
    `<meta name="generator" content="${siteName}">`,
    `<link rel="license" href="${CC_BY}">`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    renderToStaticMarkup(<Ground markup={grounds(cities)} />),
    renderToStaticMarkup(
      <div id={BRIEFING_FILE_FAULT} role="alert">
        <p hidden>
          <span>{fault.file()}</span> <a href="?">{fault.retry()}</a>
        </p>
      </div>,
    ),
    `<div id="${BRIEFING_FILE_ROOT}" data-file-root></div>`,
    `<div data-file-text>${text}</div>`,
    `<script type="application/json" id="${BRIEFING_FILE_DATA}">${data}</script>`,
    `<script>${code}</script>`,
    `<script type="text/plain" id="licences">\n${licences.replace(/<\/?script/gi, "")}</script>`,
    "</body>",
    "</html>\n",
  ].join("\n");
}

/** `/assets/briefing-file-en-1a2b3c4d.txt`: no document, so that no browser shows it by itself. */
export function briefingFilePath(locale: Locale, template: string): string {
  const hash = createHash("sha256").update(template).digest("hex").slice(0, 8);
  return `/assets/briefing-file-${locale}-${hash}.txt`;
}
