import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import type { ListRow, ListTable } from "@/content/listContent";
import type { ExchangeColumn, ExchangeSort } from "@/domain/exchangeColumns";
import type { AddressedOrder } from "@/features/list/useRows";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { useLazy } from "@/ui/useLazy";
import { replaceQuery, toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";

function withOrder(
  { sort: _sort, group: _group, ...rest }: UrlState,
  sort: ExchangeSort | undefined,
  group: ExchangeColumn | undefined,
): UrlState {
  return { ...rest, ...(sort && { sort }), ...(group && { group }) };
}

type TableTools = {
  /** The order of the rows, which the address has. */
  order: AddressedOrder;
  /** What can be done with the answer and the rows. */
  tools: ReactNode;
  /** The same with the rows of another table. */
  toolsOf: (table: ListTable | undefined) => ReactNode;
  onCopyRow: (row: ListRow) => void;
};

/** What a reader does with a table of exchanges: sorts and groups it, copies the answer or a row, saves the rows. */
export function useTableTools(
  hasTools: boolean,
  /** Absent where it is the one of all exchanges. */
  table: ListTable | undefined,
  /** The sentence that answers the filters. */
  answer: string | undefined,
): TableTools {
  const { state } = useAddressState();
  const { read, result } = usePage();
  const { locale, sort, group } = state;
  const { exchanges } = useMessages();
  const [done, setDone] = useState("");
  const { part } = useLazy(hasTools && read !== undefined, () =>
    import("@/app/later/tableTools").then(({ tableTools }) => tableTools),
  );
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
  const onCopyRow = useCallback(
    ({ cells: [first] }: ListRow) => {
      const [link] = first.links ?? [];
      if (!link) return;
      const address =
        toAbsoluteHref(formatPath(link.page, locale)) + (link.fragment ? `#${link.fragment}` : "");
      void copy(address, exchanges.copied());
    },
    [copy, exchanges, locale],
  );
  const view = answer === undefined ? undefined : { state, read, result, answer };
  const tools = part && view && (
    <part.ExchangeTools
      {...view}
      table={table}
      onGroup={(next) => replaceQuery(withOrder(state, sort, next))}
      onCopy={(text, hasCopied) => void copy(text, hasCopied)}
      done={done}
    />
  );
  const toolsOf: TableTools["toolsOf"] = (its) =>
    part && view && its && <part.RowTools {...view} table={its} />;
  return { order, tools, toolsOf, onCopyRow };
}
