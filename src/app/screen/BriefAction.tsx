import { canBrief, isFiltered, isRecordPage } from "@/app/canBrief";
import { useAddressState } from "@/app/state/Address";
import { useAwake } from "@/app/state/Awake";
import { useBrief } from "@/app/state/Brief";
import { useBuiltPage } from "@/app/state/builtPage";
import { useTold } from "@/app/state/Notices";
import { usePage } from "@/app/state/PageView";
import { BriefButton } from "@/features/share/BriefButton";

/**
 * One button that makes a briefing of what the reader sees: above the title of a record's page, and beside the filters once
 * they leave something out.
 */
export function BriefAction({ of }: { of: "page" | "filters" }) {
  const { hasStage, isEmbed } = useBuiltPage();
  const { state } = useAddressState();
  const { hasRested } = useAwake();
  const { page } = usePage().view;
  const { ask, approach } = useBrief();
  const isBusy = useTold().told.brief?.isBusy ?? false;
  const ofWhatIsLeft = isFiltered(state);
  const isHere = of === "filters" ? ofWhatIsLeft : !ofWhatIsLeft && isRecordPage(page);
  if (!isHere || !hasRested || !hasStage || isEmbed || !canBrief(state, page)) return null;
  return (
    <BriefButton
      isFiltered={ofWhatIsLeft}
      isBusy={isBusy}
      onBrief={() => {
        if (!isBusy) ask();
      }}
      onApproach={approach}
    />
  );
}
