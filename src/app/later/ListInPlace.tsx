import { useMemo } from "react";
import { useTableTools } from "@/app/screen/useTableTools";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import { yearsInShort } from "@/features/filters/yearsInShort";
import { ListTables } from "@/features/list/ListTables";
import { useMessages } from "@/i18n/MessagesContext";

/** The exchanges of a page, and its map in words, in the place of the map. */
export function ListInPlace() {
  const messages = useMessages();
  const { state } = useAddressState();
  const { view, read, result } = usePage();
  const { page } = view;
  const { title } = view.content;
  const own = useMemo(
    () => read?.readOwnExchanges(read.reading, page, title, result?.filters ?? {}),
    [read, page, result, title],
  );
  const hidesLines = state.hidesLines ?? false;
  const words = useMemo(
    () =>
      read?.readMapInWords(read.reading, page, {
        hidesLines,
        ...(result && { filters: result.filters, shown: result.shown }),
      }),
    [read, page, result, hidesLines],
  );
  const { order, tools, toolsOf, onCopyRow } = useTableTools(true, own?.table, own?.answer);
  return (
    own &&
    words && (
      <ListTables
        table={own.table}
        words={words}
        placesTools={toolsOf(words.places)}
        locale={state.locale}
        shown={result?.shown}
        timings={result?.timings}
        years={result && yearsInShort(result.filters, messages)}
        order={order}
        answer={own.answer}
        tools={tools}
        onCopyRow={onCopyRow}
        current={"id" in page ? `${page.kind}:${page.id}` : undefined}
      />
    )
  );
}
