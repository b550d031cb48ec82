import styles from "@/app/app.module.css";
import { readLayout } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { useFilters } from "@/app/state/filters";
import { usePage } from "@/app/state/PageView";
import { NothingLeft } from "./NothingLeft";
import { useListInPlace } from "./useListInPlace";

/** The list in the place of the map; on pages that have none, what stands there where the filters leave nothing. */
export function ListPart() {
  const { viewId } = useAddressState();
  const { isMapless } = readLayout(usePage().view.page, false);
  const { nothingLeft } = useFilters();
  const part = useListInPlace();
  if (viewId !== "list" || (isMapless && !nothingLeft)) return null;
  return (
    <div className={styles.list} data-scrolled="list">
      <NothingLeft />
      {part && <part.ListInPlace />}
    </div>
  );
}
