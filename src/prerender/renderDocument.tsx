import { renderToString } from "react-dom/server";
import { AtlasRoot } from "@/app/AtlasRoot";
import { PAGE_DATA_ID, type PageData } from "@/app/pageData";
import { isOfTables } from "@/app/pageLayout";
import { signOfTimeline } from "@/app/timelineSign";
import type { FrameId } from "@/basemap/frames";
import { escapeJson } from "@/content/escapeJson";
import { escapeMarkup } from "@/content/escapeMarkup";
import type { Reading } from "@/content/reading";
import type { PageView } from "@/content/readPage";
import type { Page } from "@/domain/page";
import { isReadingPage } from "@/domain/page";
import type { Package } from "@/features/licences/Packages";
import { TAGS } from "@/i18n/formatDate";
import { drawEdgeNames } from "./ground/drawEdgeNames";
import { drawInsets } from "./ground/drawInsets";
import { drawNames } from "./ground/drawNames";
import { thinDrawing } from "./ground/thinDrawing";
import { renderHead, type Shell } from "./renderHead";
import { styledKind, styleMarkup } from "./styleMarkup";

type DocumentInput = {
  data: Omit<PageData, "view">;
  view: PageView;
  /** Packages for the page of licenses. */
  packages?: readonly Package[];
  /** Below the base. */
  path: string;
  reading: Reading;
  shell: Shell;
  /** What the page says of its own faults: see `faultBox`. */
  fault: string;
};

/** Pages that are about places have their names from the start; on others they come with the live maps. */
const WITH_NAMES: ReadonlySet<Page["kind"]> = new Set(["home", "city", "partnership"]);

/** Whoever reads in a frame stays there: what lies outside this site opens beside it. */
function openOutside(html: string): string {
  return html.replaceAll(
    /<a (?=[^>]*href="https?:)(?![^>]*\starget=)/g,
    '<a target="_blank" rel="noopener" ',
  );
}

/** The whole HTML of a page: its text, its links and the drawing of both frames. Its script gets all but the text. */
export function renderDocument({
  data: rest,
  view,
  packages,
  path,
  reading,
  shell,
  fault,
}: DocumentInput): string {
  const { sections, description: _description, ...head } = view.content;
  const { timeline, ...shown } = view;
  const data: PageData = {
    ...rest,
    view: {
      ...shown,
      content: head,
      ...(timeline && !rest.isEmbed && { timeline: signOfTimeline(timeline, view.page) }),
    },
  };
  const { us, be } = view.picture.views;
  const drawings = { us: { __html: thinDrawing("us", us.box) }, be: { __html: thinDrawing("be", be.box) } };
  const isEmbed = data.isEmbed ?? false;
  const isMapless = isOfTables(view.page) || (!isEmbed && isReadingPage(view.page));
  const namesOf = (frame: FrameId) => ({
    __html: [
      WITH_NAMES.has(view.page.kind) ? drawNames(frame, view.picture, data.locale) : "",
      isMapless ? "" : drawInsets(frame, view.picture, (id) => reading.messages.map.inset({ id })),
      isMapless ? "" : drawEdgeNames(frame, view.picture),
    ].join(""),
  });
  const root = renderToString(
    <AtlasRoot
      data={data}
      messages={reading.messages}
      drawings={drawings}
      names={{ us: namesOf("us"), be: namesOf("be") }}
      text={sections}
      years={timeline}
      packages={packages}
      printedAddress={shell.siteAddress + path}
    />,
  );
  const styles = shell.styles[styledKind(view.page, isEmbed)];
  const runningTitle = ` data-running-title="${escapeMarkup(head.documentTitle)}"`;
  const pageData = `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`;
  return shell.template
    .replace(
      '<html lang="en-US">',
      () =>
        `<html lang="${TAGS[data.locale]}"${isEmbed ? " data-embed" : runningTitle}${isMapless ? ' data-view="list"' : ""}>`,
    )
    .replace("<!--page-head-->", () => renderHead({ reading, view, path, isEmbed, styles, shell }))
    .replace("<!--page-style-->", () => styleMarkup(styles))
    .replace("<!--page-fault-->", () => fault)
    .replace("<!--page-root-->", () => (isEmbed ? openOutside(root) : root))
    .replace("<!--page-data-->", () => pageData);
}
