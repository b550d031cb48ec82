import { escapeMarkup } from "@/content/escapeMarkup";
import { XML_HEAD } from "./namespaces";

export type CoreProperties = {
  title: string;
  author: string;
  lang: string;
  /** Who publishes the site, and the license of its texts. */
  description: string;
  /** Where it comes from. */
  address: string;
  /** YYYY-MM-DD */
  day: string;
};

const element = (tag: string, text: string) => (text === "" ? "" : `<${tag}>${escapeMarkup(text)}</${tag}>`);

/** Title, author and day, as file managers show them (Dublin Core). */
export function corePropertiesXml({
  title,
  author,
  description,
  lang,
  address,
  day,
}: CoreProperties): string {
  const time = `${day}T12:00:00Z`;
  const date = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`;
  const parts = [
    element("dc:title", title),
    element("dc:creator", author),
    element("dc:description", description),
    element("dc:identifier", address),
    element("dc:language", lang),
    element("cp:lastModifiedBy", author),
    date("created"),
    date("modified"),
  ];
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.join("")}</cp:coreProperties>`;
}

/** What wrote the file, and how many slides and pages of notes it has. */
export function appPropertiesXml(application: string, slides: number, notes: number): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>0</TotalTime>${element("Application", application)}<Slides>${slides}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides></Properties>`;
}
