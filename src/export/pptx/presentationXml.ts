import { NAMESPACES, XML_HEAD } from "./namespaces";
import { NOTES_SIZE } from "./notesPage";
import type { Aspect, SlideAreas } from "./slideAreas";
import { MASTER_ID, otherLevels } from "./slideMasterXml";
import { emu } from "./units";

/** PowerPoint's own slides begin with this number. */
const FIRST_SLIDE_ID = 256;

/** The relationships of the presentation: its masters, then its slides, then its theme. */
const FIRST_SLIDE_RELATIONSHIP = 3;

/** The root of the file: masters, slides in their order, and sizes. */
export function presentationXml(
  count: number,
  { aspect, areas, lang }: { aspect: Aspect; areas: SlideAreas; lang: string },
): string {
  const slides = Array.from(
    { length: count },
    (_, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="rId${FIRST_SLIDE_RELATIONSHIP + index}"/>`,
  );
  const { width, height } = areas.slide;
  const size = `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"${aspect === "4:3" ? ' type="screen4x3"' : ""}/>`;
  const notesSize = `<p:notesSz cx="${emu(NOTES_SIZE.width)}" cy="${emu(NOTES_SIZE.height)}"/>`;
  const lists = [
    `<p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>`,
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
    slides.length > 0 ? `<p:sldIdLst>${slides.join("")}</p:sldIdLst>` : "",
  ];
  const text = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr>${otherLevels()}</p:defaultTextStyle>`;
  return `${XML_HEAD}<p:presentation ${NAMESPACES}>${lists.join("")}${size}${notesSize}${text}</p:presentation>`;
}
