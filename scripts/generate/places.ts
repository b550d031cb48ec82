import { labelTranslate, RINGS, SIDES, shiftOffset } from "@/basemap/arrangement";
import type { Box } from "@/basemap/camera";
import { FRAMES } from "@/basemap/frames";
import { project } from "@/basemap/projection";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { frameViewsOf } from "@/content/framing";
import type { Atlas } from "@/domain/atlas";
import { pagesOf } from "@/domain/pagesOf";

/** Five decimals of a world pixel are under a hundredth of a CSS pixel at every zoom allowed. */
const exact = (value: number) => String(Number(value.toFixed(5)));

function viewRule(name: string, { minX, minY, maxX, maxY }: Box): string {
  const values = { cx: (minX + maxX) / 2, cy: (minY + maxY) / 2, w: maxX - minX, h: maxY - minY };
  const declarations = Object.entries(values).map(([key, value]) => `--${key}:${exact(value)}`);
  return `.${name}{${declarations.join(";")}}`;
}

function placementRules(prefix: string): string[] {
  const labels = SIDES.map((side) => `.${prefix}-${side}{--label:${labelTranslate(side)}}`);
  const shifts = SIDES.flatMap((side, index) =>
    RINGS.map((ring) => {
      const { x, y } = shiftOffset({ side, ring });
      const leader = `--leader:${Math.round(Math.hypot(x, y))}px;--angle:${index * 45}deg;--place:block`;
      return `.${prefix}-${side}${ring}{--shift-x:${x}px;--shift-y:${y}px;${leader}}`;
    }),
  );
  return [...labels, `.${prefix}-hidden{--label-display:none;--label:${labelTranslate("e")}}`, ...shifts];
}

/**
 * The style sheet that says where every city is, what every page's frames show and how labels and marks are placed, as custom
 * properties by class: the Content-Security-Policy allows no style attribute.
 */
export function placesStyles(atlas: Atlas): string {
  const cities = atlas.cities.map(({ id, coordinates }) => {
    const { x, y } = project(coordinates);
    return `.at-${id}{--x:${exact(x)};--y:${exact(y)}}`;
  });
  const views = new Map(
    pagesOf(atlas).flatMap((page) => {
      const { us, be } = frameViewsOf(atlas, page);
      return [
        [`view-us-${us.key}`, us.box],
        [`view-be-${be.key}`, be.box],
      ] as const;
    }),
  );
  // In a larger class the placement of a smaller one must not shine through: each class states both parts anew.
  const sized = SIZE_CLASSES.map(({ id, width, height }, index) => {
    const rules = placementRules(id).join("");
    const reset =
      ".mark{--label:initial;--label-display:initial;--shift-x:0px;--shift-y:0px;--leader:0px;--place:none}";
    return index === 0
      ? rules
      : `@container (min-width:${width}px) and (min-height:${height}px){${reset}${rules}}`;
  });
  const drawings = Object.entries(FRAMES).map(([frame, { drawing }]) => {
    const { minX, minY, maxX, maxY } = drawing;
    return `.drawing-${frame}{--x0:${minX};--y0:${minY};--dw:${maxX - minX};--dh:${maxY - minY}}`;
  });
  const rules = [
    ...drawings,
    ...cities,
    ...[...views].map(([name, box]) => viewRule(name, box)),
    ...sized,
    ...placementRules("on"),
  ];
  return `${rules.join("\n")}\n`;
}
