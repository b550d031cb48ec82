import { XML_HEAD } from "./namespaces";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const PRESENTATION = `${OFFICE}.presentationml`;

/** The kinds of parts, by how their paths begin. */
const KINDS: readonly [path: RegExp, type: string][] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slideMasters\//, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slides\//, `${PRESENTATION}.slide+xml`],
  [/^ppt\/notesMasters\//, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/theme\//, `${OFFICE}.theme+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/** Says of what kind every part of the package is. */
export function contentTypesXml(paths: readonly string[]): string {
  const parts = paths.flatMap((path) => {
    const type = KINDS.find(([start]) => start.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}
