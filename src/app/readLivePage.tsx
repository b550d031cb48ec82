import type { ReactNode } from "react";
import { drawingSvg } from "@/basemap/drawing";
import { readPage } from "@/content/readPage";
import { fetchAtlas } from "@/data/fetchAtlas";
import { loadMessages } from "@/i18n/loadMessages";
import { readPath } from "@/url-state/location";
import { parsePath } from "@/url-state/paths";
import { AtlasRoot } from "./AtlasRoot";

/** For development: reads the page of the live address in the browser, drawings included. */
export async function readLivePage(): Promise<ReactNode> {
  const messages = await loadMessages("en");
  const atlas = await fetchAtlas("en", new AbortController().signal);
  const { page, isEmbed } = parsePath(readPath());
  const view = readPage({ atlas, locale: "en", messages }, page);
  const { us, be } = view.picture.views;
  const drawings = { us: { __html: drawingSvg("us", us.box) }, be: { __html: drawingSvg("be", be.box) } };
  return (
    <AtlasRoot
      data={{ locale: "en", view, packages: [], updated: atlas.about.updated, ...(isEmbed && { isEmbed }) }}
      messages={messages}
      drawings={drawings}
    />
  );
}
