import type { ReactNode, Ref } from "react";
import type { PageContent } from "@/content/pageContent";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { Panel } from "@/features/panel/Panel";
import { Sections } from "@/features/panel/Sections";

type PagePanelProps = {
  content: PageContent;
  headingRef?: Ref<HTMLHeadingElement>;
  packages?: ReactNode;
  claimAction?: ClaimAction;
};

/** The panel of a page with its text, as the app draws it. */
export function PagePanel({ content, headingRef = null, packages, claimAction }: PagePanelProps) {
  return (
    <Panel content={content} headingRef={headingRef}>
      <Sections sections={content.sections} packages={packages} claimAction={claimAction} />
    </Panel>
  );
}
