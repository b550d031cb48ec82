import { escapeMarkup } from "@/content/escapeMarkup";
import type { Fit } from "./fitText";
import { transformXml } from "./shapeXml";
import type { Area } from "./slideAreas";

type PlaceholderInput = {
  id: number;
  name: string;
  /** `<p:ph>` with its type and index. */
  tag: string;
  /** Where it stands; without it, where its layout says. */
  area?: Area | undefined;
  /** Attributes of the text's box. */
  box?: string;
  fit?: Fit | undefined;
  /** Levels of its text, where a layout or a master has its own. */
  style?: string;
  paragraphs: string;
};

function fitXml({ scale, lessLeading }: Fit): string {
  const less = lessLeading > 0 ? ` lnSpcReduction="${lessLeading * 1000}"` : "";
  return scale < 100 ? `<a:normAutofit fontScale="${scale * 1000}"${less}/>` : "<a:normAutofit/>";
}

/** Text in a place that a layout names. How it looks is the layout's and the master's business, so that a template restyles it. */
export function placeholderXml(input: PlaceholderInput): string {
  const { id, name, tag, area, box = "", fit, style = "", paragraphs } = input;
  const place = area ? `<p:spPr>${transformXml(area)}</p:spPr>` : "<p:spPr/>";
  const body = fit ? `<a:bodyPr${box}>${fitXml(fit)}</a:bodyPr>` : `<a:bodyPr${box}/>`;
  const list = style ? `<a:lstStyle>${style}</a:lstStyle>` : "<a:lstStyle/>";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${tag}</p:nvPr></p:nvSpPr>${place}<p:txBody>${body}${list}${paragraphs}</p:txBody></p:sp>`;
}

/** The number of the slide, as a field that follows it. `number` is `‹#›` where there is no slide yet. */
export function slideNumberXml(number: string, lang: string): string {
  return `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}" dirty="0"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${lang}" dirty="0"/></a:p>`;
}
