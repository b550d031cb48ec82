import { readLayout } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { usePage } from "@/app/state/PageView";
import { useLazy } from "@/ui/useLazy";
import { replaceQuery } from "@/url-state/location";

/**
 * The switch of the reading view, and all that it folds away: loaded once the page is used, or where the address asks for
 * it. A page without anything to fold has it only as the way out.
 */
export function ReadingView() {
  const { isEmbed } = useBuiltPage();
  const { state } = useAddressState();
  const { view: shown, read } = usePage();
  const { isReading = false, view, ...rest } = state;
  const isOffered = !isEmbed && !readLayout(shown.page, isEmbed).isMapless;
  const { part } = useLazy(
    isOffered && read !== undefined,
    () => import("@/features/panel/later/ReadingSwitch"),
    isReading ? 1 : 0,
  );
  if (!part || !(isOffered || isReading)) return null;
  const handleChange = (isOn: boolean) => {
    const kept = view && !(isOn && view === "list") ? { ...rest, view } : rest;
    replaceQuery(isOn ? { ...kept, isReading: true } : kept);
  };
  return <part.ReadingSwitch isOn={isReading} isShown={state.isEmbed !== true} onChange={handleChange} />;
}
