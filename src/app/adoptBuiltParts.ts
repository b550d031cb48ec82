import { adoptMarkup } from "@/ui/markup";
import { SECTIONS, TIMELINE } from "./builtMarks";
import type { BuiltParts } from "./pageData";

const drawing = (frame: string) => adoptMarkup(`[data-drawing="${frame}"]`);

const names = (frame: string) => adoptMarkup(`[data-names="${frame}"]`);

/** What only the build can draw, from the document: a second drawing of the page shall not lose it. */
export function adoptBuiltParts(): BuiltParts {
  return {
    drawings: { us: drawing("us"), be: drawing("be") },
    names: { us: names("us"), be: names("be") },
    sections: adoptMarkup(`[${SECTIONS}]`),
    timeline: adoptMarkup(`[${TIMELINE}]`),
    printedAddress: document.querySelector("[data-printed-address]")?.textContent ?? undefined,
  };
}
