import { isOfTables } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import { useLazy } from "@/ui/useLazy";

/** What draws the list in the place of a page's map, once it and the index have come; absent on pages of tables. */
export function useListInPlace() {
  const { view, read } = usePage();
  const isWanted = useAddressState().state.view === "list" && !isOfTables(view.page);
  const { part } = useLazy(isWanted, () => import("@/app/later/ListInPlace"));
  return isWanted && read ? part : undefined;
}
