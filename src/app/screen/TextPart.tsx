import type { Ref } from "react";
import styles from "@/app/app.module.css";
import { useBuiltPage } from "@/app/state/builtPage";
import { useEvidence } from "@/app/state/Evidence";
import { usePage } from "@/app/state/PageView";
import { usePrinting } from "@/app/usePrinting";
import type { Page } from "@/domain/page";
import { EvidenceSwitch } from "@/features/panel/EvidenceSwitch";
import { Panel } from "@/features/panel/Panel";
import { BriefAction } from "./BriefAction";
import { PageSections, type PageSectionsProps } from "./PageSections";
import { ReadingView } from "./ReadingView";
import { TextFoot } from "./TextFoot";

const ABOUT_SITE: readonly Page["kind"][] = ["about", "licences"];

type TextPartProps = PageSectionsProps & { headingRef: Ref<HTMLHeadingElement> };

/** The text of the page. */
export function TextPart({ headingRef, ...rest }: TextPartProps) {
  const { isEmbed } = useBuiltPage();
  const { view, isEvidenceOpen, setIsEvidenceOpen } = usePage();
  const { hasEvidence } = useEvidence();
  const paper = usePrinting();
  return (
    <div className={styles.text} id="text" tabIndex={-1} data-scrolled="text">
      <Panel
        content={view.content}
        isTitleName={view.page.kind === "city"}
        headingRef={headingRef}
        control={
          <>
            {hasEvidence && <EvidenceSwitch isOn={isEvidenceOpen} onChange={setIsEvidenceOpen} />}
            <BriefAction of="page" />
            <ReadingView />
          </>
        }
        // Of pages about the site itself a map on paper would say nothing.
        figure={paper && !ABOUT_SITE.includes(view.page.kind) && <paper.Figure />}
        appendix={paper && <paper.Appendix />}
      >
        <PageSections {...rest} />
      </Panel>
      {!isEmbed && <TextFoot />}
    </div>
  );
}
