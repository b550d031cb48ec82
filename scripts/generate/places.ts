import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { labelTranslate, RINGS, SIDES, shiftOffset } from "@/basemap/arrangement";
import { countRules, FRACTION_VALUES, fractionRules } from "@/basemap/fractions";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { writeChanged } from "./writeChanged.ts";

const STYLES = "src/styles/generated";

/** In a larger class the placement of a smaller one must not shine through. */
const RESET = ".mark{--label:initial;--label-display:initial;--shift-x:0px;--shift-y:0px;--place:none}";

function placementRules(prefix: string): string[] {
  const labels = SIDES.map((side) => `.${prefix}-${side}{--label:${labelTranslate(side)}}`);
  const shifts = SIDES.flatMap((side) =>
    RINGS.map((ring) => {
      const { x, y } = shiftOffset({ side, ring });
      const shift = `${x === 0 ? "" : `--shift-x:${x}px;`}${y === 0 ? "" : `--shift-y:${y}px;`}`;
      return `.${prefix}-${side}${ring}{${shift}--place:block}`;
    }),
  );
  return [...labels, `.${prefix}-hidden{--label-display:none;--label:${labelTranslate("e")}}`, ...shifts];
}

/**
 * The style sheet that reads where marks lie and how they and their labels are placed from their classes: the
 * Content-Security-Policy allows no style attribute. It is the same for every atlas.
 */
export function placesStyles(): string {
  const sized = SIZE_CLASSES.map(({ id, width, height }, index) => {
    // Names on the ground stand from the class on that their group is called by.
    const rules = `${RESET + placementRules(id).join("")}.q-${id}{display:inline}`;
    return index === 0 ? rules : `@container (min-width:${width}px) and (min-height:${height}px){${rules}}`;
  });
  const { ratio, left, top, start, end, count } = FRACTION_VALUES;
  const rules = [
    fractionRules(),
    `.view{--ratio:${ratio}}`,
    `.mark{--left:${left};--top:${top}}`,
    countRules(),
    `.span{--start:${start};--end:${end}}`,
    `.count{--count:${count}}`,
    ...sized,
    ...placementRules("on"),
  ];
  return `${rules.join("\n")}\n`;
}

export async function generatePlaces(): Promise<void> {
  await mkdir(STYLES, { recursive: true });
  await writeChanged(join(STYLES, "places.css"), placesStyles());
}
