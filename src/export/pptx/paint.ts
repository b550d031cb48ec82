import { emu } from "./units";

/** `#rrggbb`, or a colour of the theme such as `tx1`. Opacity from 0 to 1. */
export type Paint = { colour: string; opacity?: number | undefined };

export type Pencil = Paint & {
  /** Pixels. */
  width: number;
  /** Dashes and gaps in pixels; none where it has no gaps. */
  dashes?: readonly number[] | undefined;
  /** Dots are round. */
  cap?: "round" | "butt" | undefined;
  /** Where an arrow stands. */
  arrow?: "start" | "end" | undefined;
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
  const { width, dashes = [], cap = "round", arrow } = pencil;
  // In thousandths of a percent of the width.
  const part = (px = 0) => Math.round((px / width) * 100_000);
  const gaps =
    dashes.length > 0
      ? `<a:custDash><a:ds d="${part(dashes[0])}" sp="${part(dashes[1])}"/></a:custDash>`
      : "";
  const end = (tag: string, isThere: boolean) =>
    isThere ? `<a:${tag} type="triangle" w="med" len="med"/>` : "";
  const round = cap === "round" ? ' cap="rnd"' : ' cap="flat"';
  return `<a:ln w="${emu(width)}"${round}>${fillXml(pencil)}${gaps}<a:round/>${end("headEnd", arrow === "start")}${end("tailEnd", arrow === "end")}</a:ln>`;
}
