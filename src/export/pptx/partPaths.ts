import { LAYOUT_IDS, type LayoutId } from "./layouts";

/** Paths of parts below `ppt/`. Numbers are counted from 1. */
export const partPaths = {
  master: "slideMasters/slideMaster1.xml",
  notesMaster: "notesMasters/notesMaster1.xml",
  theme: "theme/theme1.xml",
  notesTheme: "theme/theme2.xml",
  layout: (layout: LayoutId) => `slideLayouts/slideLayout${LAYOUT_IDS.indexOf(layout) + 1}.xml`,
  slide: (number: number) => `slides/slide${number}.xml`,
  notes: (number: number) => `notesSlides/notesSlide${number}.xml`,
};
