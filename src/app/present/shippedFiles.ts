import { formatPresentPath } from "@/url-state/presentPaths";
import type { BriefingFiles } from "./briefingFiles";
import { handoutAddress } from "./handoutAddress";
import type { PresentData } from "./presentData";

/** What the files of a shipped briefing are named after and made of. */
export function shippedFiles(
  id: string,
  { locale, siteAddress, fileTemplate }: Pick<PresentData, "locale" | "siteAddress" | "fileTemplate">,
): BriefingFiles {
  const cover = formatPresentPath({ kind: "slide", briefing: id, number: 1, mode: "stage" }, locale);
  return {
    name: id,
    address: siteAddress + cover,
    template: fileTemplate,
    toHandout: (print) => handoutAddress(locale, id, print),
  };
}
