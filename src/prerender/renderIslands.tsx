import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { IslandHtml } from "@/app/pageData";
import { readList } from "@/content/list";
import type { Reading } from "@/content/reading";
import { readTimeline } from "@/content/timeline";
import { ListTables } from "@/features/list/ListTables";
import { TimelineDrawing } from "@/features/timeline/TimelineDrawing";
import { MessagesProvider } from "@/i18n/MessagesContext";
import type { Markup } from "@/ui/markup";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";

/** The HTML of what is the same in every page of a language. */
export function renderIslands(reading: Reading): IslandHtml {
  const toPage: ToPage = (page, fragment) =>
    toHref(formatPath(page, reading.locale)) + (fragment ? `#${fragment}` : "");
  const render = (island: ReactNode): Markup => ({
    __html: renderToStaticMarkup(
      <HrefProvider value={toPage}>
        <MessagesProvider value={reading.messages}>{island}</MessagesProvider>
      </HrefProvider>,
    ),
  });
  return {
    timeline: render(<TimelineDrawing content={readTimeline(reading)} />),
    list: render(<ListTables list={readList(reading)} />),
  };
}
