import type { usePageView } from "@/app/usePageView";
import type { ListRow, ListTable } from "@/content/listContent";
import type { ExchangeColumn } from "@/domain/exchangeColumns";
import type { Page } from "@/domain/page";
import { SaveRows, TableTools } from "@/features/filters/later/TableTools";
import { sortRows } from "@/features/list/sortRows";
import { columnNames } from "@/i18n/columnNames";
import { useMessages } from "@/i18n/MessagesContext";
import { tellPage } from "@/ui/pageSigns";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import type { RowFormat } from "./saveRows";

type View = Pick<ReturnType<typeof usePageView>, "read" | "result"> & {
  state: UrlState;
  /** The sentence that answers the filters. */
  answer: string;
};

/** Saves rows with the sentence that answers the filters, and the link of this view. */
async function save(
  format: RowFormat,
  { read, result, state, answer }: View,
  { id, columns }: ListTable,
  rows: readonly ListRow[],
): Promise<void> {
  if (!read) return;
  const { saveRows } = await import("./saveRows");
  const addressOf = (its: Page) => toAbsoluteHref(formatPath(its, state.locale));
  const link = toAbsoluteHref(formatUrl(state));
  saveRows(
    format,
    { reading: read.reading, columns, rows, answer, link, addressOf },
    result?.filters ?? {},
    id,
  );
}

/** The rows of exchanges that the filters leave, in the reader's order. */
function rowsOf({ state: { sort, locale }, result }: View, { columns, rows }: ListTable): readonly ListRow[] {
  const timings = result?.timings;
  return sortRows(
    rows.filter((row) => !timings || timings.has(row.record)),
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
}

type ExchangeToolsProps = View & {
  /** Absent where it is the one of all exchanges. */
  table: ListTable | undefined;
  onGroup: (group: ExchangeColumn | undefined) => void;
  onCopy: (text: string, hasCopied: string) => void;
  /** What was done last. */
  done: string;
};

/** Above the table of exchanges: what can be done with the answer and the rows. */
function ExchangeTools({ table, onGroup, onCopy, done, ...view }: ExchangeToolsProps) {
  const messages = useMessages();
  const { state, read, answer } = view;
  const handleSave = async (format: RowFormat) => {
    const own = table ?? read?.readTable(read.reading, "exchanges");
    if (own) await save(format, view, own, rowsOf(view, own));
  };
  return (
    <TableTools
      group={state.group}
      columnNames={columnNames(messages)}
      onGroup={onGroup}
      onCopy={() =>
        onCopy(`${answer}\n${toAbsoluteHref(formatUrl(state))}`, messages.exchanges.answerCopied())
      }
      done={done}
      onSave={(format) => handleSave(format).catch(() => tellPage("part"))}
    />
  );
}

/** Above another table: its rows can be saved. */
function RowTools({ table, ...view }: View & { table: ListTable }) {
  return (
    <SaveRows onSave={(format) => save(format, view, table, table.rows).catch(() => tellPage("part"))} />
  );
}

/** Loaded with the index: what is above a table once there is something to save. */
export const tableTools = { ExchangeTools, RowTools };
