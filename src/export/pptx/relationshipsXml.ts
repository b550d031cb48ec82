import { escapeMarkup } from "@/content/escapeMarkup";
import { RELATIONSHIP_TYPES, XML_HEAD } from "./namespaces";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Types of relationships between parts; that of the core properties is the package's. */
const TYPES = {
  "core-properties": `${PACKAGE}/metadata/core-properties`,
  "extended-properties": `${RELATIONSHIP_TYPES}/extended-properties`,
  officeDocument: `${RELATIONSHIP_TYPES}/officeDocument`,
  slideMaster: `${RELATIONSHIP_TYPES}/slideMaster`,
  slideLayout: `${RELATIONSHIP_TYPES}/slideLayout`,
  slide: `${RELATIONSHIP_TYPES}/slide`,
  notesMaster: `${RELATIONSHIP_TYPES}/notesMaster`,
  notesSlide: `${RELATIONSHIP_TYPES}/notesSlide`,
  theme: `${RELATIONSHIP_TYPES}/theme`,
  hyperlink: `${RELATIONSHIP_TYPES}/hyperlink`,
};

export type Relationship = { type: keyof typeof TYPES; target: string };

/** What a part refers to: the first is `rId1`. A target is relative to the part; that of a hyperlink lies outside. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const entries = relationships.map(({ type, target }, index) => {
    const mode = type === "hyperlink" ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${TYPES[type]}" Target="${escapeMarkup(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${entries.join("")}</Relationships>`;
}
