import type { ReactNode } from "react";
import type { Section } from "@/content/pageContent";
import { BlockView } from "./BlockView";
import { type ClaimAction, ClaimActionContext } from "./ClaimAction";
import styles from "./panel.module.css";

type SectionsProps = {
  sections: readonly Section[];
  packages?: ReactNode;
  claimAction?: ClaimAction | undefined;
};

function SectionView({ section, packages }: { section: Section; packages: ReactNode }) {
  const { id, heading, blocks, folded } = section;
  const content = blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and their order changes only with the page.
    <BlockView key={`${block.kind} ${index}`} block={block} packages={packages} />
  ));
  // What opens a page needs no heading but for those who hear it, nor does a table that is the whole page.
  const isFirst = id === "answer" || id === "lead" || blocks[0]?.kind === "table";
  const headline = (
    <h2 id={`section-${id}`} className={isFirst ? "visually-hidden" : undefined}>
      {folded === undefined ? (
        heading
      ) : (
        <>
          <span>{heading}</span>
          <span className={styles.count}>{folded}</span>
        </>
      )}
    </h2>
  );
  return (
    <section className={styles.section} data-section={id} data-opening={isFirst || undefined}>
      {folded === undefined ? (
        <>
          {headline}
          {content}
        </>
      ) : (
        <details data-folded>
          <summary>{headline}</summary>
          {content}
        </details>
      )}
    </section>
  );
}

/** The text of a page below its title. */
export function Sections({ sections, packages, claimAction }: SectionsProps) {
  return (
    <ClaimActionContext value={claimAction}>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} packages={packages} />
      ))}
    </ClaimActionContext>
  );
}
