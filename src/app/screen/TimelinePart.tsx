import { useMemo, useRef } from "react";
import styles from "@/app/app.module.css";
import { BuiltPart } from "@/app/BuiltPart";
import { TIMELINE } from "@/app/builtMarks";
import { readLayout } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { useBuiltLinks } from "@/app/state/Links";
import { usePage } from "@/app/state/PageView";
import { Timeline } from "@/features/timeline/Timeline";
import { TimelineFold } from "@/features/timeline/TimelineFold";
import { TimelineInvitation } from "@/features/timeline/TimelineInvitation";
import { SIGNS_OF_APPROACH, useFirstSign } from "@/ui/useFirstSign";
import { useHref } from "@/url-state/HrefContext";
import { isTimelineApproached, useTimelineControls } from "./useTimelineControls";

/** The timeline below text and map: that of the document until the reader has gone to another page. */
export function TimelinePart({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const { years: atBuild, timeline: markup } = useBuiltPage();
  const { state } = useAddressState();
  const { view, file, result, timelineSign, isBuiltShown } = usePage();
  const { page, timeline } = view;
  const toPage = useHref();
  const builtToPage = useBuiltLinks();
  const ref = useRef<HTMLDivElement>(null);
  const hasPeriod = state.from !== undefined || state.to !== undefined;
  const isApproached = useFirstSign(SIGNS_OF_APPROACH, ref, isTimelineApproached);
  const controls = useTimelineControls(ref, isApproached || hasPeriod);
  const current = "id" in page ? `${page.kind}:${page.id}` : undefined;
  const builtTimeline = atBuild ?? file?.view.timeline;
  const built = useMemo(
    () =>
      builtTimeline && {
        content: builtTimeline,
        current,
        controls: <TimelineInvitation />,
        toPage: builtToPage,
      },
    [builtTimeline, current, builtToPage],
  );
  const shown = result?.shown;
  const now = useMemo(
    () => timeline && { content: timeline, shown, current, controls, toPage },
    [timeline, shown, current, controls, toPage],
  );
  if (!timelineSign || readLayout(page, false).isMapless) return null;
  return (
    <div className={styles.timeline} ref={ref} data-timeline-part>
      <TimelineFold content={timelineSign} isOpen={isOpen} onToggle={onToggle} />
      {isBuiltShown ? (
        <BuiltPart mark={TIMELINE} markup={markup} part={Timeline} built={built} now={now} />
      ) : (
        now && (
          <div {...{ [TIMELINE]: "" }}>
            <Timeline {...now} />
          </div>
        )
      )}
    </div>
  );
}
