import { useDeferredValue, useMemo } from "react";
import { ArrivedText } from "@/app/ArrivedText";
import { BuiltPart } from "@/app/BuiltPart";
import { SECTIONS } from "@/app/builtMarks";
import { PageText } from "@/app/PageText";
import { useBuiltPage } from "@/app/state/builtPage";
import { useEvidence } from "@/app/state/Evidence";
import { useBuiltLinks } from "@/app/state/Links";
import { usePage } from "@/app/state/PageView";
import { Packages } from "@/features/licences/Packages";
import { DrawTableContext } from "@/features/panel/DrawTable";
import { useHref } from "@/url-state/HrefContext";
import { useBuiltTable, useDrawTable } from "./drawTables";

export type PageSectionsProps = {
  /** Tells the page that is shown from others. */
  shownKey: string;
  /** The reader has come to the beginning of its text. */
  isAtBeginning: boolean;
};

/** The sections of a page: those of the document until the reader has gone to another page. */
export function PageSections({ shownKey, isAtBeginning }: PageSectionsProps) {
  const { text: atBuild, sections: markup, packages } = useBuiltPage();
  const { view, file, isBuiltShown } = usePage();
  const evidence = useEvidence();
  const toPage = useHref();
  const builtToPage = useBuiltLinks();
  const builtTable = useBuiltTable();
  const drawTable = useDrawTable();
  // What a click waits for is the text; the evidence below its claims may come a frame later.
  const claimAction = useDeferredValue(shownKey) === shownKey ? evidence.claimAction : undefined;
  const { sections } = view.content;
  const now = useMemo(
    () => (sections ? { sections, toPage, claimAction, drawTable } : undefined),
    [sections, toPage, claimAction, drawTable],
  );
  const builtSections = atBuild ?? file?.view.content.sections;
  const built = useMemo(
    () =>
      builtSections && {
        sections: builtSections,
        toPage: builtToPage,
        drawTable: builtTable,
        packages: packages && <Packages packages={packages} />,
      },
    [builtSections, builtToPage, builtTable, packages],
  );
  if (isBuiltShown)
    return <BuiltPart mark={SECTIONS} markup={markup} part={PageText} built={built} now={now} />;
  return (
    sections && (
      <DrawTableContext value={drawTable}>
        <ArrivedText
          key={shownKey}
          sections={sections}
          claimAction={claimAction}
          isAtBeginning={isAtBeginning}
        />
      </DrawTableContext>
    )
  );
}
