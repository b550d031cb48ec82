import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import type { PictureContent } from "@/content/pictureContent";
import type { PageText, PageView } from "@/content/readPage";
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
export function usePageView(first: PageView, page: Page, locale: Locale, hasRested: boolean): PageViewState {
  const messages = useMessages();
  const atlas = useQuery({ ...atlasQuery(locale), enabled: hasRested });
  const reader = useQuery({ ...pageReaderQuery, enabled: hasRested });
  // A page is its path: a moved camera is no reason to read it again.
  const path = formatPath(page, locale);
  const firstPath = formatPath(first.page, locale);
  // The text is what a click waits for; arranging the marks of the picture takes longer and may come a frame later.
  const picturePath = useDeferredValue(path);

  const read = useMemo(
    () => atlas.data && reader.data && { ...reader.data, reading: { atlas: atlas.data, locale, messages } },
    [atlas.data, reader.data, locale, messages],
  );
  const text = useMemo(() => {
    if (path === firstPath) return first;
    return read?.readText(read.reading, parsePath(path).page);
  }, [path, firstPath, first, read]);
  const picture = useMemo(() => {
    if (picturePath === firstPath) return first.picture;
    return read?.readPictureOf(read.reading, parsePath(picturePath).page);
  }, [picturePath, firstPath, first, read]);

  // Until the data has come, what was shown last stays.
  const [last, setLast] = useState<{ text: PageText; picture: PictureContent }>({
    text: first,
    picture: first.picture,
  });
  if ((text && text !== last.text) || (picture && picture !== last.picture))
    setLast({ text: text ?? last.text, picture: picture ?? last.picture });

  const shownText = text ?? last.text;
  const shownPicture = picture ?? last.picture;
  const view = useMemo(() => ({ ...shownText, picture: shownPicture }), [shownText, shownPicture]);
  return {
    view,
    canReadPages: read !== undefined,
    hasFailed: atlas.isError || reader.isError,
    retry: () => {
      if (atlas.isError) atlas.refetch();
      if (reader.isError) reader.refetch();
    },
  };
}
