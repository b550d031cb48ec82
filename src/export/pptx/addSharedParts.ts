import type { BriefingContent } from "@/content/briefing/slideContent";
import { CC_BY } from "@/content/license";
import { publisherLine } from "@/content/publisher";
import { contentTypesXml } from "./contentTypesXml";
import { LAYOUT_IDS } from "./layouts";
import { notesMasterXml } from "./notesMasterXml";
import type { PackageWriter } from "./packageWriter";
import { partPaths } from "./partPaths";
import type { Pen } from "./pen";
import type { PptxOptions } from "./pptxOptions";
import { presentationXml } from "./presentationXml";
import { appPropertiesXml, corePropertiesXml } from "./propertiesXml";
import type { Relationship } from "./relationshipsXml";
import { slideLayoutXml } from "./slideLayoutXml";
import { slideMasterXml } from "./slideMasterXml";
import { themeXml } from "./themeXml";

type SharedPartsInput = {
  briefing: Pick<BriefingContent, "title" | "author">;
  options: Pick<PptxOptions, "aspect" | "siteName" | "day" | "lang" | "present">;
  /** Address of the briefing; empty where a program cannot open it. */
  link: string;
  /** Paths of its slides, below `ppt/`. */
  slidePaths: readonly string[];
  notesPaths: readonly string[];
  newPen: () => Pen;
};

/** Adds all parts but the slides and their notes: kinds of parts, properties, presentation, masters, layouts, themes. */
export function addSharedParts({ add }: PackageWriter, input: SharedPartsInput): void {
  const { briefing, options, link, slidePaths, notesPaths, newPen } = input;
  const { aspect, siteName, day, lang, present } = options;
  const description = [publisherLine(present), present.license({ site: siteName, address: CC_BY })].join(" ");
  const { master, notesMaster, theme, notesTheme } = partPaths;
  const layouts = LAYOUT_IDS.map((id) => ({ id, path: partPaths.layout(id) }));
  const inPpt = [
    "presentation.xml",
    master,
    ...layouts.map(({ path }) => path),
    theme,
    notesMaster,
    notesTheme,
    ...slidePaths,
    ...notesPaths,
  ].map((path) => `ppt/${path}`);
  add("[Content_Types].xml", contentTypesXml([...inPpt, "docProps/core.xml", "docProps/app.xml"]));
  add("", "", [
    { type: "officeDocument", target: "ppt/presentation.xml" },
    { type: "core-properties", target: "docProps/core.xml" },
    { type: "extended-properties", target: "docProps/app.xml" },
  ]);
  add("docProps/core.xml", corePropertiesXml({ ...briefing, description, lang, address: link, day }));
  add("docProps/app.xml", appPropertiesXml(siteName, slidePaths.length, notesPaths.length));
  // The presentation numbers its relationships in this order, masters first.
  add("ppt/presentation.xml", presentationXml(slidePaths.length, { aspect, areas: newPen().areas, lang }), [
    { type: "slideMaster", target: master },
    { type: "notesMaster", target: notesMaster },
    ...slidePaths.map((target): Relationship => ({ type: "slide", target })),
    { type: "theme", target: theme },
  ]);
  add(`ppt/${master}`, slideMasterXml(newPen()), [
    ...layouts.map(({ path }): Relationship => ({ type: "slideLayout", target: `../${path}` })),
    { type: "theme", target: `../${theme}` },
  ]);
  for (const { id, path } of layouts)
    add(`ppt/${path}`, slideLayoutXml(id, newPen()), [{ type: "slideMaster", target: `../${master}` }]);
  add(`ppt/${theme}`, themeXml(siteName));
  add(`ppt/${notesMaster}`, notesMasterXml(newPen()), [{ type: "theme", target: `../${notesTheme}` }]);
  add(`ppt/${notesTheme}`, themeXml(siteName));
}
