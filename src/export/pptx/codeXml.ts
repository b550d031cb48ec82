import { encode } from "uqr";
import { freeform } from "./freeform";
import type { Pen } from "./pen";
import { groupXml, shapeXml } from "./shapeXml";

/** Modules of empty room around a code, without which readers may miss it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** The most characters of a code. With more, its modules are too small for a camera that looks at a wall. */
const MAX_LENGTH = 400;

/** A code that leads a phone to the address, as one shape on a white ground; empty where the address is too long. */
export function codeXml(address: string, pen: Pen): string {
  if (address.length > MAX_LENGTH) return "";
  const { code: area } = pen.areas;
  const { pptx } = pen.present;
  const { size, data } = encode(address, { ecc: "M", border: QUIET_MODULES });
  const px = area.width / size;
  const bars = data.flatMap((row, y) =>
    // Neighbours in a row as one bar, so that no seam is seen between them.
    [
      ...row
        .map((isDark) => (isDark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => {
      const [left, top] = [area.left + index * px, area.top + y * px];
      const [right, bottom] = [left + run.length * px, top + px];
      return [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
    }),
  );
  const form = freeform({ areas: bars });
  if (!form) return "";
  const id = pen.nextId();
  const ground = { name: pptx.ground(), isDecorative: true } as const;
  const modules = { name: pptx.modules(), isDecorative: true } as const;
  const white = shapeXml({
    id: pen.nextId(),
    said: ground,
    area,
    geometry: "rect",
    fill: { colour: "#ffffff" },
  });
  const black = shapeXml({
    id: pen.nextId(),
    said: modules,
    area: form.area,
    geometry: { custom: form.custom },
    fill: { colour: "#000000" },
  });
  return groupXml(id, { name: pptx.code(), description: pptx.codeText({ address }) }, area, white + black);
}
