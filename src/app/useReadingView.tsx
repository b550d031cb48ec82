import type { ReactNode } from "react";
import { useLazy } from "@/ui/useLazy";
import { replaceQuery } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";

/**
 * The switch of the reading view, and all that it folds away: loaded once the page is used, or where the address asks for
 * it. A page without anything to fold has it only as the way out.
 */
export function useReadingView(
  state: UrlState,
  { isOffered, isUsed }: { isOffered: boolean; isUsed: boolean },
): { control: ReactNode } {
  const { isReading = false, view, ...rest } = state;
  const { part } = useLazy(
    isOffered && isUsed,
    () => import("@/features/panel/live/ReadingSwitch"),
    isReading ? 1 : 0,
  );
  if (!part || !(isOffered || isReading)) return { control: null };
  const handleChange = (isOn: boolean) => {
    const shown = view && !(isOn && view === "list") ? { ...rest, view } : rest;
    replaceQuery(isOn ? { ...shown, isReading: true } : shown);
  };
  const isShown = state.isEmbed !== true;
  return {
    control: <part.ReadingSwitch isOn={isReading} isShown={isShown} onChange={handleChange} />,
  };
}
