import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  FAR_PLACES,
  FAR_TRANSLATE,
  labelTranslate,
  leaderDeclarations,
  SIDES,
  SMALL_MARK,
} from "@/basemap/arrangement";
import { countRules, fractionRules, fractionValues } from "@/basemap/fractions";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { writeChanged } from "./writeChanged.ts";

const STYLES = "src/styles/generated";

/** Numbers of the labels for several cities that one mark can have. */
const JOINTS = [1, 2, 3];

/** The class of frames on paper, as the style sheet of the maps makes them. */
const ON_PAPER = "s";

/** In a larger class the placement of a smaller one must not shine through. */
const RESET = `.mark{--label:initial;--own:initial;--lx:0;--ly:0;--lw:0%;--size:1;${JOINTS.map((it) => `--j${it}:initial`).join(";")}}`;

/** Of all marks in frames of one class. Names on the ground stand from the class on that their group is called by. */
const classRules = (id: string): string => `${RESET + placementRules(id).join("")}.q-${id}{display:inline}`;

function placementRules(prefix: string): string[] {
  const near = SIDES.map((side) => `.${prefix}-${side}{--label:${labelTranslate(side)}}`);
  const far = FAR_PLACES.map((place) => `.${prefix}-${place}{${leaderDeclarations(place)}}`);
  return [
    ...near,
    ...far,
    `.${prefix}-hidden{--own:none;--label:${labelTranslate("e")}}`,
    ...JOINTS.map((it) => `.${prefix}-j${it}{--own:none;--j${it}:block}`),
    `.${prefix}-q{--size:${SMALL_MARK}}`,
  ];
}

/**
 * The style sheet that reads where marks lie and how they and their labels are placed from their classes: the
 * Content-Security-Policy allows no style attribute. It is the same for every atlas.
 */
export function placesStyles(): string {
  const sized = SIZE_CLASSES.map(({ id, width, height }, index) => {
    const rules = classRules(id);
    return index === 0 ? rules : `@container (min-width:${width}px) and (min-height:${height}px){${rules}}`;
  });
  const { ratio, left, top, start, end, count } = fractionValues();
  const rules = [
    fractionRules(),
    `.view{--ratio:${ratio}}`,
    `.mark{--left:${left};--top:${top};--far:${FAR_TRANSLATE}}`,
    ...JOINTS.map((it) => `.j${it}{--joint:var(--j${it},none)}`),
    countRules(),
    `.span{--start:${start};--end:${end}}`,
    `.count{--count:${count}}`,
    ...sized,
    // Not by the frame: what is told by the size of a container Firefox draws on paper for the window, or in part.
    `@media print{${classRules(ON_PAPER)}}`,
    ...placementRules("on"),
  ];
  return `${rules.join("\n")}\n`;
}

export async function generatePlaces(): Promise<void> {
  await mkdir(STYLES, { recursive: true });
  await writeChanged(join(STYLES, "places.css"), placesStyles());
}
