import { replaceEqualDeep, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { PictureContent } from "@/content/pictureContent";
import type { PageText, PageView } from "@/content/readPage";
import { atlasQuery } from "@/data/atlasQuery";
import type { Shown } from "@/domain/applyFilters";
import { activeFilters, type Filters } from "@/domain/filters";
import { useMessages } from "@/i18n/MessagesContext";
import { SIGNS_OF_USE, useFirstSign } from "@/ui/useFirstSign";
import { filtersOf } from "@/url-state/filtersOf";
import { formatQuery } from "@/url-state/formatUrl";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import { pageReaderQuery } from "./pageReaderQuery";

/** What the filters of the address leave, once the atlas is there. */
export type FilterResult = {
  filters: Filters;
  shown: Shown;
  /** Program ids of the address that the atlas does not have. */
  unknown: string[];
  /** The address asks for counterparts that a source names, and the atlas has inferred ones alone. */
  asksInVainForNamed: boolean;
};

type PageViewState = {
  view: PageView;
  result: FilterResult | undefined;
  /** The atlas and what reads it, once other pages can be shown without the server. */
  read: Read | undefined;
  hasFailed: boolean;
  retry: () => void;
};

function useRead(locale: UrlState["locale"], isNeeded: boolean) {
  const messages = useMessages();
  const atlas = useQuery({ ...atlasQuery(locale), enabled: isNeeded });
  const reader = useQuery({ ...pageReaderQuery, enabled: isNeeded });
  const read = useMemo(
    () => atlas.data && reader.data && { ...reader.data, reading: { atlas: atlas.data, locale, messages } },
    [atlas.data, reader.data, locale, messages],
  );
  const retry = () => {
    if (atlas.isError) atlas.refetch();
    if (reader.isError) reader.refetch();
  };
  return { read, hasFailed: atlas.isError || reader.isError, retry };
}

/** The atlas in the reader's language, and what reads pages of it. */
type Read = NonNullable<ReturnType<typeof useRead>["read"]>;

/** The view of the page asked for: the one that the HTML carries, or one read from the atlas. */
export function usePageView(
  first: PageView,
  state: UrlState,
  { hasRested, areFramesLive }: { hasRested: boolean; areFramesLive: boolean },
): PageViewState {
  const path = formatPath(state.page, state.locale);
  // What the text and the picture depend on: a moved camera is no reason to read them again.
  const asked = { ...filtersOf(state), ...(state.cities && { cities: state.cities }) };
  const query = formatQuery(asked);
  const address = path + query;
  const firstAddress = formatPath(first.page, state.locale);
  // The page itself needs no atlas; whoever touches it may want another one.
  const isUsed = useFirstSign(SIGNS_OF_USE);
  const isNeeded = isUsed || address !== firstAddress || state.q !== undefined;
  const { read, hasFailed, retry } = useRead(state.locale, hasRested && isNeeded);
  // The text is what a click waits for; arranging the marks of another page takes longer and may come a frame later.
  // Filters of the same page are set to change its picture: that does not wait.
  const isPictureDue = useDeferredValue(path) === path;
  // Live frames do not go back to being still: a picture that was read before they stood serves them too.
  const areFramesLiveRef = useRef(areFramesLive);
  areFramesLiveRef.current = areFramesLive;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says all that counts of what is asked.
  const result = useMemo((): FilterResult | undefined => {
    if (!read || activeFilters(asked).length === 0) return undefined;
    const { filters, unknown } = read.knownFilters(read.reading.atlas, asked);
    return {
      filters,
      unknown,
      asksInVainForNamed: read.asksInVainForNamed(read.reading.atlas, filters),
      shown: read.applyFilters(read.reading.atlas, filters),
    };
  }, [read, query]);
  const [last, setLast] = useState<{ text: PageText; picture: PictureContent }>({
    text: first,
    picture: first.picture,
  });
  // Parts that say the same stay the same objects, so that a filter draws again only what it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that counts of what is asked.
  const text = useMemo(() => {
    if (address === firstAddress) return first;
    const reading = read && { ...read.reading, ...(result && { shown: result.shown }) };
    return reading && replaceEqualDeep(last.text, read.readText(reading, state.page, asked.cities));
  }, [address, firstAddress, first, read, result]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that counts of what is asked.
  const picture = useMemo(() => {
    if (!isPictureDue) return undefined;
    if (address === firstAddress) return first.picture;
    const reading = read && { ...read.reading, ...(result && { shown: result.shown }) };
    return (
      reading &&
      read.readPictureOf(reading, state.page, {
        filters: result?.filters ?? {},
        compared: asked.cities ?? [],
        areFramesLive: areFramesLiveRef.current,
      })
    );
  }, [isPictureDue, address, firstAddress, first, read, result]);

  // Until the data has come, or the picture is due, what was shown last stays.
  if ((text && text !== last.text) || (picture && picture !== last.picture))
    setLast({ text: text ?? last.text, picture: picture ?? last.picture });

  const shownText = text ?? last.text;
  const shownPicture = picture ?? last.picture;
  const view = useMemo(() => ({ ...shownText, picture: shownPicture }), [shownText, shownPicture]);
  return { view, result, read, hasFailed, retry };
}
