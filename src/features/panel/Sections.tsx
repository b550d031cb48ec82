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

/** The text of a page below its title. */
export function Sections({ sections, packages, claimAction }: SectionsProps) {
  return (
    <ClaimActionContext value={claimAction}>
      {sections.map(({ id, heading, blocks }) => (
        // Its heading is enough: a page of a dozen regions has none that helps.
        <section key={id} className={styles.section}>
          <h2 id={`section-${id}`}>{heading}</h2>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and their order changes only with the page.
            <BlockView key={`${block.kind} ${index}`} block={block} heading={heading} packages={packages} />
          ))}
        </section>
      ))}
    </ClaimActionContext>
  );
}
