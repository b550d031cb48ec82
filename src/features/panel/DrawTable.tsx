import { createContext, type ReactNode, useContext } from "react";
import type { ListTable } from "@/content/listContent";

/** Draws a table of the text: tables are a feature of their own. */
export type DrawTable = (table: ListTable) => ReactNode;

export const DrawTableContext = createContext<DrawTable>(() => null);

export function TableBlock({ table }: { table: ListTable }) {
  return useContext(DrawTableContext)(table);
}
