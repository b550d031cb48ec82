import { escapeMarkup } from "@/content/escapeMarkup";
import { fillXml, type Paint } from "./paint";
import { pointHundredths, typeSize } from "./units";

export type Align = "l" | "ctr" | "r";

/** How letters look where no placeholder says so. `size` in pixels. */
export type Letters = {
  size: number;
  isBold?: boolean;
  /** Between letters, in pixels. */
  spacing?: number;
  paint: Paint;
};

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** As in the Unicode Bidirectional Algorithm's rule P2: the first letter decides. */
const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

type Run = {
  lang: string;
  letters?: Letters | undefined;
  link?: string | undefined;
  /** Stronger than its placeholder says. */
  isStrong?: boolean;
};

/** A paragraph of one run. `link` is the id of a relationship to an address. */
export function paragraphXml(
  text: string,
  { lang, letters, link, align, isStrong = false }: Run & { align?: Align | undefined },
): string {
  const rtl = isRightToLeft(text);
  const side = align ?? (rtl ? "r" : undefined);
  const attributes = `${side ? ` algn="${side}"` : ""}${rtl ? ' rtl="1"' : ""}`;
  const properties = attributes ? `<a:pPr${attributes}/>` : "";
  const look = letters
    ? ` sz="${typeSize(letters.size)}"${letters.isBold ? ' b="1"' : ""}${letters.spacing ? ` spc="${pointHundredths(letters.spacing)}"` : ""} dirty="0">${fillXml(letters.paint)}`
    : `${isStrong ? ' b="1"' : ""} dirty="0">`;
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : "";
  const its = (tag: string) => `<a:${tag} lang="${lang}"${look}${click}</a:${tag}>`;
  const content = escapeMarkup(text).replaceAll(/\s+/g, " ");
  return content.trim() === ""
    ? `<a:p>${properties}<a:endParaRPr lang="${lang}" dirty="0"/></a:p>`
    : `<a:p>${properties}<a:r>${its("rPr")}<a:t>${content}</a:t></a:r></a:p>`;
}
