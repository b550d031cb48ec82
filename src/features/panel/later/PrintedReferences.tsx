import { createPortal } from "react-dom";
import type { PageEvidence } from "@/content/pageEvidence";
import { referenceId } from "@/features/panel/Numbers";
import { Quotations } from "@/features/panel/Quotations";
import { mergeUses } from "./mergeUses";

/**
 * What the list of sources has on paper alone: who published each, where it is, and its words. Drawn into the entries of
 * the list, which may be a part of the document that has not woken up.
 */
export function PrintedReferences({ evidence }: { evidence: PageEvidence }) {
  const words = mergeUses(evidence.uses);
  return evidence.sources.map(({ id, publisher, published, url = "" }) => {
    const entry = document.getElementById(referenceId(id));
    return (
      entry &&
      createPortal(
        <div data-printed-reference>
          <p>{[publisher, published, url].filter(Boolean).join(" · ")}</p>
          <Quotations quotations={words.get(id) ?? []} />
        </div>,
        entry,
        id,
      )
    );
  });
}
