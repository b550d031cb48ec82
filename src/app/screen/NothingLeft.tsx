import { useFilters } from "@/app/state/filters";

/** Over the map, or in the place of rows, where the filters leave nothing. */
export function NothingLeft() {
  const { part, nothingLeft } = useFilters();
  return part && nothingLeft && <part.NothingLeft />;
}
