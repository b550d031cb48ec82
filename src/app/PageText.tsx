import type { ReactNode } from "react";
import type { Section } from "@/content/pageContent";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { type DrawTable, DrawTableContext } from "@/features/panel/DrawTable";
import { Sections } from "@/features/panel/Sections";

type PageTextProps = {
  sections: readonly Section[];
  claimAction?: ClaimAction | undefined;
  drawTable: DrawTable;
  /** At build, of the page of licenses. */
  packages?: ReactNode;
};

/** The text of a page that the document brings. */
export function PageText({ sections, claimAction, drawTable, packages }: PageTextProps) {
  return (
    <DrawTableContext value={drawTable}>
      <Sections sections={sections} claimAction={claimAction} packages={packages} />
    </DrawTableContext>
  );
}
