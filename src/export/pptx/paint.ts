import { emu } from "./units";

/** `#rrggbb`, or a colour of the theme such as `tx1`. Opacity from 0 to 1. */
export type Paint = { colour: string; opacity?: number | undefined };

export type Pencil = Paint & {
  /** Pixels. */
  width: number;
  dash?: "dash" | "sysDot" | undefined;
};

/** A fill; without a paint, none. */
export function fillXml(paint: Paint | undefined): string {
  if (!paint) return "<a:noFill/>";
  const { colour, opacity = 1 } = paint;
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  const is = (tag: string, value: string) => `<a:${tag} val="${value}">${alpha}</a:${tag}>`;
  const inner = colour.startsWith("#")
    ? is("srgbClr", colour.slice(1).toUpperCase())
    : is("schemeClr", colour);
  return `<a:solidFill>${inner}</a:solidFill>`;
}

/** An outline or a line; without a pencil, none. */
export function lineXml(pencil: Pencil | undefined): string {
  if (!pencil) return "<a:ln><a:noFill/></a:ln>";
  const { width, dash } = pencil;
  const dashes = dash ? `<a:prstDash val="${dash}"/>` : "";
  const cap = dash === "dash" ? "" : ' cap="rnd"';
  return `<a:ln w="${emu(width)}"${cap}>${fillXml(pencil)}${dashes}<a:round/></a:ln>`;
}
