import { savesData } from "@/ui/savesData";
import { useLazy } from "@/ui/useLazy";
import { useAwake } from "./state/Awake";
import { useBuiltPage } from "./state/builtPage";
import { usePage } from "./state/PageView";

/**
 * What draws what a page has on paper alone, while it is printed. No browser waits for a request between the command and
 * the printing: the part comes beforehand, with the data that the first sign of a reader calls for, or once the page is
 * quiet, since services print pages that nobody touches. Where it has not come, the still drawing is printed.
 */
export function usePrinting() {
  const { isEmbed } = useBuiltPage();
  const { isQuiet, isPrinting } = useAwake();
  const { read } = usePage();
  const isWanted = read !== undefined || (isQuiet && !savesData());
  const { part } = useLazy(!isEmbed && isWanted, () =>
    import("./later/printedParts").then(({ printedParts }) => printedParts),
  );
  return isPrinting ? part : undefined;
}
