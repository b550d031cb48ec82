import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { ListRow, ListTable, RecordTableId } from "@/content/listContent";
import type { ExchangeColumn, ExchangeSort } from "@/domain/exchangeColumns";
import { LIST_KINDS, type Page } from "@/domain/page";
import { yearsInShort } from "@/features/filters/yearsInShort";
import { FacetedTable } from "@/features/list/FacetedTable";
import { RecordTable } from "@/features/list/RecordTable";
import { sortRows } from "@/features/list/sortRows";
import type { AddressedOrder } from "@/features/list/useRows";
import type { DrawTable } from "@/features/panel/DrawTable";
import { columnNames } from "@/i18n/columnNames";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { tellPage } from "@/ui/pageSigns";
import { useLazy } from "@/ui/useLazy";
import { formatUrl } from "@/url-state/formatUrl";
import { replaceQuery, toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import type { RowFormat } from "./live/saveRows";
import type { usePageView } from "./usePageView";

/** Whether a page is one of tables. */
export function isOfTables(page: Page): boolean {
  return page.kind !== "timeline" && LIST_KINDS.some((kind) => kind === page.kind);
}

type Tables = {
  /** As the build has drawn them. */
  builtTable: DrawTable;
  /** As filters and index make them. */
  drawTable: DrawTable;
  /** In the place of the map. */
  list: ReactNode;
};

function withOrder(
  { sort: _sort, group: _group, ...rest }: UrlState,
  sort: ExchangeSort | undefined,
  group: ExchangeColumn | undefined,
): UrlState {
  return { ...rest, ...(sort && { sort }), ...(group && { group }) };
}

/** The tables of a page of tables, and the one that stands in the place of another page's map. */
export function useTables(
  state: UrlState,
  { view, read, result, askForIndex }: ReturnType<typeof usePageView>,
  { facets, answer }: { facets: ReactNode; answer: string | undefined },
): Tables {
  const { locale, sort, group } = state;
  const messages = useMessages();
  const { exchanges } = messages;
  const [done, setDone] = useState("");
  const isInPlaceOfMap = state.view === "list" && !isOfTables(view.page);
  const { part } = useLazy(isInPlaceOfMap, () => import("@/features/list/ListTables"));
  const hasTools = isInPlaceOfMap || view.page.kind === "exchanges";
  const { part: filterParts } = useLazy(hasTools && read !== undefined, () =>
    import("@/features/filters/live/filterParts").then((its) => its.filterParts),
  );
  const { page } = view;
  // Of a page about something, its exchanges alone are answered for.
  const own = useMemo(() => {
    if (!isInPlaceOfMap || !read) return undefined;
    const table = read.readExchanges(read.reading, page);
    const keys = read.exchangesOfPage(read.reading.atlas, page);
    const isAboutAll = page.kind === "home" || keys.size === 0;
    const ofPage = isAboutAll ? undefined : { keys, about: view.content.title };
    return { table, ...read.answerFilters(read.reading, result?.filters ?? {}, ofPage) };
  }, [isInPlaceOfMap, read, page, result, view.content.title]);
  const hidesLines = state.hidesLines ?? false;
  const words = useMemo(
    () =>
      isInPlaceOfMap && read
        ? read.readMapInWords(read.reading, page, {
            hidesLines,
            ...(result && { filters: result.filters, shown: result.shown }),
          })
        : undefined,
    [isInPlaceOfMap, read, page, result, hidesLines],
  );
  const sentence = own?.answer ?? answer;

  const shown = result?.shown;
  const timings = result?.timings;
  const years = result && yearsInShort(result.filters, messages);
  const readWhole = useMemo(() => read && ((id: RecordTableId) => read.readTable(read.reading, id)), [read]);
  const order = useMemo(
    (): AddressedOrder => ({
      sort,
      group,
      onSort: (next) => replaceQuery(withOrder(state, next, state.group)),
    }),
    [state, sort, group],
  );
  const copy = useCallback(
    async (text: string, hasCopied: string) => {
      const isDone = await copyText(text);
      setDone(isDone ? hasCopied : exchanges.copyFailed());
    },
    [exchanges],
  );
  const handleCopyRow = useCallback(
    ({ cells: [first] }: ListRow) => {
      const [link] = first.links ?? [];
      if (!link) return;
      const address =
        toAbsoluteHref(formatPath(link.page, locale)) + (link.fragment ? `#${link.fragment}` : "");
      void copy(address, exchanges.copied());
    },
    [copy, exchanges, locale],
  );
  /** Saves rows with the sentence that answers the filters, and the link of this view. */
  const save = async (format: RowFormat, { id, columns }: ListTable, rows: readonly ListRow[]) => {
    if (!read || sentence === undefined) return;
    const { saveRows } = await import("./live/saveRows");
    const addressOf = (its: Page) => toAbsoluteHref(formatPath(its, locale));
    const link = toAbsoluteHref(formatUrl(state));
    saveRows(
      format,
      { reading: read.reading, columns, rows, answer: sentence, link, addressOf },
      result?.filters ?? {},
      id,
    );
  };
  const handleSave = async (format: RowFormat) => {
    if (!read) return;
    const table = own?.table ?? read.readTable(read.reading, "exchanges");
    const { columns } = table;
    const rows = sortRows(
      table.rows.filter((row) => !timings || timings.has(row.record)),
      sort
        ? [
            {
              column: columns.findIndex(({ id }) => id === sort.column),
              direction: sort.isDescending ? "descending" : "ascending",
            },
          ]
        : [],
      new Intl.Collator(locale),
    );
    await save(format, table, rows);
  };
  const tools = filterParts && sentence !== undefined && (
    <filterParts.TableTools
      group={group}
      columnNames={columnNames(messages)}
      onGroup={(next) => replaceQuery(withOrder(state, sort, next))}
      onCopy={() => void copy(`${sentence}\n${toAbsoluteHref(formatUrl(state))}`, exchanges.answerCopied())}
      done={done}
      onSave={(format) => handleSave(format).catch(() => tellPage("part"))}
    />
  );
  const builtTable: DrawTable = useCallback(
    (table) => {
      const drawn = <RecordTable table={table} locale={locale} shown={undefined} />;
      return table.id === "exchanges" ? <FacetedTable>{drawn}</FacetedTable> : drawn;
    },
    [locale],
  );
  const drawTable: DrawTable = useCallback(
    (table) => {
      const isExchanges = table.id === "exchanges";
      const drawn = (
        <RecordTable
          table={table}
          locale={locale}
          shown={shown}
          timings={timings}
          years={years}
          readWhole={readWhole}
          onNeedWhole={askForIndex}
          {...(isExchanges && { order, answer: sentence, tools, onCopyRow: handleCopyRow })}
        />
      );
      return isExchanges ? <FacetedTable facets={facets}>{drawn}</FacetedTable> : drawn;
    },
    [locale, shown, timings, years, readWhole, askForIndex, order, sentence, tools, handleCopyRow, facets],
  );
  const current = "id" in page ? `${page.kind}:${page.id}` : undefined;
  return {
    builtTable,
    drawTable,
    list: part && own && words && (
      <part.ListTables
        table={own.table}
        words={words}
        placesTools={
          filterParts && (
            <filterParts.SaveRows
              onSave={(format) => save(format, words.places, words.places.rows).catch(() => tellPage("part"))}
            />
          )
        }
        locale={locale}
        shown={shown}
        timings={timings}
        years={years}
        order={order}
        answer={own.answer}
        tools={tools}
        onCopyRow={handleCopyRow}
        current={current}
      />
    ),
  };
}
