import { useAddressState } from "@/app/state/Address";
import { useAwake, useMaps } from "@/app/state/Awake";
import { useTold } from "@/app/state/Notices";
import { usePage } from "@/app/state/PageView";
import { useLostFragment } from "@/app/useLostFragment";
import { useNotices } from "@/app/useNotices";
import { Notices } from "@/features/notices/Notices";
import { useRetry } from "./useRetry";

/** What the reader should know of this view, and is told of what they asked for. `focusHeading`: a button goes away. */
export function PageNotices({ focusHeading }: { focusHeading: () => void }) {
  const { state, problems } = useAddressState();
  const { hasRested } = useAwake();
  const { frames, atlantic } = useMaps();
  const page = usePage();
  const { result } = page;
  const { hasFailed, retry } = useRetry();
  const { told, tell } = useTold();
  const { notices, dismiss } = useNotices({
    problems,
    unknownPrograms: result?.unknown ?? [],
    unknownRegions: result?.unknownRegions ?? [],
    asksInVainForNamed: result?.asksInVainForNamed ?? false,
    lostFragment: useLostFragment(state, page, hasRested),
    hasDataFailed: hasFailed,
    hasMapFailed: frames.hasFailed || atlantic.hasFailed,
    retry: () => {
      focusHeading();
      retry();
    },
  });
  const handleDismiss = (ids: string[]) => {
    focusHeading();
    dismiss(ids);
    tell("add-view", undefined);
    tell("brief", undefined);
  };
  return (
    <Notices
      notices={[...notices, told["add-view"], told.brief].filter((one) => one !== undefined)}
      onDismiss={handleDismiss}
    />
  );
}
