import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import type { PageView } from "@/content/readPage";
import { atlasQuery } from "@/data/atlasQuery";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { formatPath, parsePath } from "@/url-state/paths";
import { pageReaderQuery } from "./pageReaderQuery";

type PageViewState = {
  view: PageView;
  /** Whether other pages can be shown without the server. */
  canReadPages: boolean;
  hasFailed: boolean;
  retry: () => void;
};

/** The view of the page asked for: the one that the HTML carries, or one read from the atlas. */
export function usePageView(first: PageView, page: Page, locale: Locale): PageViewState {
  const messages = useMessages();
  const atlas = useQuery(atlasQuery(locale));
  const reader = useQuery(pageReaderQuery);
  const lastRef = useRef(first);
  const path = formatPath(page, locale);
  const isFirst = path === formatPath(first.page, locale);
  // A page is its path: a moved camera is no reason to read it again.
  const asked = useMemo(() => parsePath(path).page, [path]);
  const view = useMemo(() => {
    if (isFirst) return first;
    return atlas.data && reader.data
      ? reader.data.readPage({ atlas: atlas.data, locale, messages }, asked)
      : undefined;
  }, [isFirst, first, asked, atlas.data, reader.data, locale, messages]);
  // Until the data has come, what was shown last stays.
  if (view) lastRef.current = view;
  return {
    view: view ?? lastRef.current,
    canReadPages: atlas.isSuccess && reader.isSuccess,
    hasFailed: atlas.isError || reader.isError,
    retry: () => {
      if (atlas.isError) atlas.refetch();
      if (reader.isError) reader.refetch();
    },
  };
}
