import { JSDOM } from "jsdom";

// A window of its own for each document takes longer than most documents take to be read.
const { DOMParser } = new JSDOM("").window;

/** A document of XML, SVG too. Throws where it is not well formed. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const [error] = document.getElementsByTagName("parsererror");
  if (error) throw new Error(`Not well formed: ${error.textContent}`);
  return document;
}

/** A document of HTML, whose scripts do not run. */
export function parseHtml(text: string): Document {
  return new DOMParser().parseFromString(text, "text/html");
}
