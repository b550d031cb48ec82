import { adoptMarkup } from "@/ui/markup";
import type { BuiltParts } from "./pageData";

const drawing = (frame: string) => adoptMarkup(`[data-drawing="${frame}"]`);
const island = (name: string) => adoptMarkup(`[data-island="${name}"]`);

/** What only the build can draw, from the document: a second drawing of the page shall not lose it. */
export function adoptBuiltParts(): BuiltParts {
  return {
    drawings: { us: drawing("us"), be: drawing("be") },
    islands: { timeline: island("timeline"), list: island("list") },
    printedAddress: document.querySelector("[data-printed-address]")?.textContent ?? undefined,
  };
}
