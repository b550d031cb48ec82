import { replaceEqualDeep, useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CitedSource } from "@/content/citedSources";
import type { PageHead } from "@/content/pageContent";
import type { PageFile } from "@/content/pageFile";
import type { PictureContent } from "@/content/pictureContent";
import type { IndexReading } from "@/content/reading";
import type { TimelineContent } from "@/content/timelineContent";
import { indexQuery } from "@/data/indexQuery";
import { pageQuery } from "@/data/pageQuery";
import type { FilteredIds } from "@/domain/applyFilters";
import { activeFilters, type Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { SIGNS_OF_USE, useFirstSign } from "@/ui/useFirstSign";
import { filtersOf } from "@/url-state/filtersOf";
import { formatQuery } from "@/url-state/formatUrl";
import { readPath, reloadDocument } from "@/url-state/location";
import { formatPath, parsePath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import type { FilterAnswer } from "./later/answerFilters";
import type { FirstView } from "./pageData";
import { pageReaderQuery } from "./pageReaderQuery";

/** What the filters of the address leave, once the index is there. */
export type FilterResult = FilterAnswer & {
  filters: Filters;
  shown: FilteredIds;
  /** Program ids of the address that the atlas does not have. */
  unknown: string[];
  /** The same of regions. */
  unknownRegions: string[];
  /** The address asks for counterparts that a source names, and the atlas has inferred ones alone. */
  asksInVainForNamed: boolean;
};

/** A page as it is shown. Its sections and its timeline are absent while those of the document stand. */
export type ShownView = {
  page: Page;
  content: PageHead & Partial<Pick<PageFile["view"]["content"], "sections">>;
  picture: PictureContent;
  timeline?: TimelineContent | undefined;
};

type PageViewState = {
  view: ShownView;
  result: FilterResult | undefined;
  /** The index and what speaks from it, once the reader uses the page. */
  read: Read | undefined;
  /** The page that is shown as data, once it has come. */
  file: PageFile | undefined;
  /** Sources that it names, in full, each once. */
  sources: readonly CitedSource[];
  /** Another page has been asked for and has not come. */
  isWaiting: boolean;
  hasFailed: boolean;
  /** Of that, the index or what speaks from it. */
  hasIndexFailed: boolean;
  /** Asks again for what has failed. */
  retry: () => void;
  /** Asks for the index where nothing else has. */
  askForIndex: () => void;
};

const NO_CITIES: readonly string[] = [];

function useRead(locale: UrlState["locale"], build: string, isNeeded: boolean) {
  const messages = useMessages();
  const index = useQuery({ ...indexQuery(locale, build), enabled: isNeeded });
  const reader = useQuery({ ...pageReaderQuery, enabled: isNeeded });
  const read = useMemo(() => {
    if (!index.data || !reader.data) return undefined;
    const reading: IndexReading = { atlas: index.data, locale, messages };
    return { ...reader.data, reading };
  }, [index.data, reader.data, locale, messages]);
  const retry = () => {
    // A module that has failed once fails in some browsers until the document is loaded anew.
    if (reader.isError) reloadDocument();
    else if (index.isError) index.refetch();
  };
  return { read, hasFailed: index.isError || reader.isError, retry };
}

/** The index in the reader's language, and what speaks from it. */
type Read = NonNullable<ReturnType<typeof useRead>["read"]>;

const onceEach = (sources: readonly CitedSource[]) => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
];

/** What the page of comparisons says of the cities asked for, from the data of their pages. */
function useComparison(
  read: Read | undefined,
  asked: readonly string[],
  locale: UrlState["locale"],
  build: string,
) {
  const ids = read ? read.currentIds(read.reading.atlas.cities, asked).slice(0, 2) : [];
  const files = useQueries({
    queries: ids.map((id) => pageQuery(formatPath({ kind: "city", id }, locale), build)),
  });
  const areThere = files.every(({ data }) => data !== undefined);
  const key = asked.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the data of a page do not change; whether they are there does.
  const compared = useMemo(() => {
    if (!read || asked.length === 0 || !areThere) return undefined;
    const text = read.readComparison(read.reading, asked, (id) => {
      const file = files[ids.indexOf(id)]?.data;
      return file && read.readComparedCity(file.view.content);
    });
    return { text, sources: files.flatMap(({ data }) => data?.sources ?? []) };
  }, [read, key, areThere]);
  return {
    ...compared,
    hasFailed: files.some(({ isError }) => isError),
    retry: () => {
      for (const file of files) if (file.isError) file.refetch();
    },
  };
}

/** The path of a page that there is none of: the document that says so was the answer to it. */
function useMissingPath({ page: { kind } }: FirstView): string | undefined {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    if (kind !== "not-found") return;
    const { page, locale } = parsePath(readPath());
    setPath(formatPath(page, locale));
  }, [kind]);
  return path;
}

/** The view of the page asked for: the one that the HTML carries, or that of a page that has been fetched. */
export function usePageView(
  first: FirstView,
  build: string,
  state: UrlState,
  {
    hasRested,
    areFramesLive,
    isTextWanted,
  }: { hasRested: boolean; areFramesLive: boolean; isTextWanted: boolean },
): PageViewState {
  const { locale, page } = state;
  const path = formatPath(page, locale);
  const filters = filtersOf(state);
  const cities = page.kind === "compare" ? (state.cities ?? NO_CITIES) : NO_CITIES;
  // What the text and the picture depend on: a moved camera is no reason to read them again.
  const query = formatQuery({ ...filters, ...(cities.length > 0 && { cities: [...cities] }) });
  const missingPath = useMissingPath(first);
  const isFirst = path === formatPath(first.page, locale) || path === missingPath;
  const hasFilters = activeFilters(filters).length > 0;
  // The page itself needs no data; whoever touches it may want more.
  const isUsed = useFirstSign(SIGNS_OF_USE);
  const [isAsked, setIsAsked] = useState(false);
  const askForIndex = useCallback(() => setIsAsked(true), []);
  const hasOrder = state.sort !== undefined || state.group !== undefined;
  const isSpeechNeeded =
    isAsked || hasFilters || cities.length > 0 || state.q !== undefined || state.view === "list" || hasOrder;
  const { read, hasFailed, retry } = useRead(locale, build, hasRested && (isUsed || isSpeechNeeded));
  const isFetched = page.kind !== "not-found" && page.kind !== "licences";
  const asked = useQuery({
    ...pageQuery(path, build),
    enabled:
      hasRested &&
      isFetched &&
      path !== missingPath &&
      (isUsed || isTextWanted || !isFirst || hasFilters || hasOrder),
  });
  const comparison = useComparison(read, cities, locale, build);

  // Another build, another site's answer, a record that is gone: the server knows more than this script.
  const isLost = !isFirst && (asked.isError || !isFetched);
  useEffect(() => {
    if (isLost) reloadDocument();
  }, [isLost]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says all that counts of what is asked.
  const result = useMemo((): FilterResult | undefined => {
    if (!read || !hasFilters) return undefined;
    const known = read.knownFilters(read.reading.atlas, filters);
    return {
      ...known,
      ...read.answerFilters(read.reading, known.filters),
      asksInVainForNamed: read.asksInVainForNamed(read.reading.atlas, known.filters),
      shown: read.applyFilters(read.reading.atlas, known.filters),
    };
  }, [read, query]);

  const file = asked.data;
  const withoutYears = useMemo((): ShownView => ({ ...first, timeline: undefined }), [first]);
  const base: ShownView | undefined = file?.view ?? (isFirst ? withoutYears : undefined);
  const [last, setLast] = useState<{ view: ShownView; file: PageFile | undefined }>({
    view: withoutYears,
    file: undefined,
  });
  // Live frames stay live: they also use a picture that was read before they were.
  const areFramesLiveRef = useRef(areFramesLive);
  areFramesLiveRef.current = areFramesLive;

  // Parts that say the same stay the same objects, so that a filter draws again only what it changes.
  const compared = cities.length > 0 ? comparison.text?.content : undefined;
  const text = useMemo(() => {
    if (!base) return undefined;
    const whole = compared ?? base.content;
    if (!result || !read || !whole.sections) return whole;
    return replaceEqualDeep(
      last.view.content,
      read.leaveOut({ ...whole, sections: whole.sections }, result.shown),
    );
  }, [base, compared, result, read, last.view.content]);

  // The text is what a click waits for; arranging the marks of filters takes longer and may come a frame later.
  const isPictureDue = useDeferredValue(path) === path;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says all that counts of what is asked.
  const picture = useMemo(() => {
    if (!base) return undefined;
    // A group parts as one zooms in: all its cities are known with the index.
    const isWhole = !base.picture.groups || !read || !areFramesLiveRef.current;
    if (!hasFilters && cities.length === 0 && isWhole) return base.picture;
    if (!isPictureDue || !read) return undefined;
    return read.readPicture(read.reading, base.page, {
      filters: result?.filters ?? {},
      compared: cities,
      shown: result?.shown,
      areFramesLive: areFramesLiveRef.current,
    });
  }, [base, isPictureDue, query, read, result]);

  // Where years are counted, what the filters leave is counted anew.
  const isCounted = base?.timeline?.kind === "years";
  const timeline = useMemo(
    () =>
      isCounted && result && read && base
        ? read.readTimeline(read.reading, base.page, result.shown)
        : base?.timeline,
    [base, isCounted, result, read],
  );

  // Until the page has come, what was shown last stays; a filtered picture may follow its text.
  const next: ShownView | undefined =
    base && text && (picture || base.page === last.view.page)
      ? { page: base.page, content: text, picture: picture ?? last.view.picture, timeline }
      : undefined;
  const isNew =
    next !== undefined &&
    (next.page !== last.view.page ||
      next.content !== last.view.content ||
      next.picture !== last.view.picture ||
      next.timeline !== last.view.timeline ||
      file !== last.file);
  if (isNew) setLast({ view: next, file });
  const shown = isNew ? { view: next, file } : last;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same view where its parts are the same.
  const view = useMemo(
    () => shown.view,
    [shown.view.page, shown.view.content, shown.view.picture, shown.view.timeline],
  );
  const { file: shownFile } = shown;
  const sources = useMemo(
    () => onceEach([...(shownFile?.sources ?? []), ...(comparison.sources ?? [])]),
    [shownFile, comparison.sources],
  );
  const retryRef = useRef(() => {});
  retryRef.current = () => {
    retry();
    comparison.retry();
    if (asked.isError) asked.refetch();
  };
  const isWaiting = base === undefined;
  const hasSomeFailed = hasFailed || (isFirst && asked.isError) || comparison.hasFailed;
  // One object for as long as it says the same: all parts of the page read it.
  return useMemo(
    () => ({
      view,
      result,
      read,
      file: shownFile,
      sources,
      isWaiting,
      hasFailed: hasSomeFailed,
      hasIndexFailed: hasFailed,
      askForIndex,
      retry: () => retryRef.current(),
    }),
    [view, result, read, shownFile, sources, isWaiting, hasSomeFailed, hasFailed, askForIndex],
  );
}
