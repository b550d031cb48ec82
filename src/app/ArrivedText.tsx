import { useDeferredValue } from "react";
import type { Section } from "@/content/pageContent";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { Sections } from "@/features/panel/Sections";
import styles from "./app.module.css";

/** Sections that fill the first screen of a text. */
const OPENING = 2;

type ArrivedTextProps = {
  sections: readonly Section[];
  claimAction: ClaimAction | undefined;
  /** The reader comes to its beginning: what a click waits for is the first screen, and the rest comes after it. */
  isAtBeginning: boolean;
};

/** The text of a page that the reader has come to from another one; a new one for each page. */
export function ArrivedText({ sections, claimAction, isAtBeginning }: ArrivedTextProps) {
  const shown = useDeferredValue(sections, isAtBeginning ? sections.slice(0, OPENING) : sections);
  return (
    <>
      <Sections sections={shown} claimAction={claimAction} />
      {shown.length < sections.length && <div className={styles.rest} />}
    </>
  );
}
