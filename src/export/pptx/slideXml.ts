import type { LaidFrame } from "@/content/briefing/layoutSlide";
import { codeXml } from "./codeXml";
import type { DrawnLayer } from "./groundDrawer";
import { mapAreaOf } from "./layouts";
import { legendXml } from "./legendXml";
import { mapXml } from "./mapXml";
import type { MovedLayout } from "./moveLayout";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import type { Pen } from "./pen";
import { placesXml } from "./placesXml";
import { type SlideTextsInput, slideTexts } from "./slideTexts";
import { treeXml } from "./treeXml";

type SlideInput = SlideTextsInput & {
  /** Of the map, on the slide. */
  layout: MovedLayout;
  drawGround: (frame: LaidFrame) => DrawnLayer[];
};

/** One slide: title, text, map, lines, cities, names, legend, code and foot, in this order for whoever listens. */
export function slideXml({ layout, drawGround, ...its }: SlideInput, pen: Pen): string {
  const { content, picture, layout: kind } = its.planned;
  const write = slideTexts(its, pen);
  const objects = [
    write(["title", "text", "second"]),
    // A closing slide keeps its code, also where it has words alone.
    ...(content.board !== undefined || mapAreaOf(kind, pen.areas) === undefined
      ? []
      : [
          mapXml(layout, picture.mapText, drawGround, pen),
          placesXml(layout, pen),
          legendXml(picture.picture, pen),
        ]),
    its.address ? codeXml(its.address.text, pen) : "",
    write(["address"]),
    write(["date", "sources", "number"]),
  ].join("");
  return `${XML_HEAD}<p:sld ${NAMESPACES}>${treeXml(objects)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
