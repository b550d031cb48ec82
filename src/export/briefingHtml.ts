import { escapeJson } from "@/content/escapeJson";
import { escapeMarkup } from "@/content/escapeMarkup";

export const BRIEFING_FILE_ROOT = "root";
export const BRIEFING_FILE_DATA = "briefing";

/** Says that the slides cannot be shown, where they cannot. */
export const BRIEFING_FILE_FAULT = "fault";

/** Places in the template, which the build makes; each is there once. */
export const BRIEFING_FILE_PLACES = {
  title: "<!--file-title-->",
  description: "<!--file-description-->",
  text: "<!--file-text-->",
  data: "<!--file-data-->",
} as const;

type Parts = {
  title: string;
  description: string;
  /** The text of all slides as HTML of our own making. */
  text: string;
  /** For the script. */
  data: unknown;
};

/** The template with one briefing in it. Throws where the template lacks a place: it is of another version. */
export function fillBriefingFile(template: string, { title, description, text, data }: Parts): string {
  const contents: Record<keyof typeof BRIEFING_FILE_PLACES, string> = {
    title: escapeMarkup(title),
    description: escapeMarkup(description),
    text,
    data: escapeJson(data),
  };
  const pieces = Object.entries(BRIEFING_FILE_PLACES).map(([name, mark]) => {
    const at = template.indexOf(mark);
    if (at < 0) throw new Error(`The template of a briefing's file has no place for its ${name}`);
    return { at, mark, content: contents[name as keyof typeof contents] };
  });
  let end = 0;
  let filled = "";
  for (const { at, mark, content } of pieces.toSorted((one, other) => one.at - other.at)) {
    filled += template.slice(end, at) + content;
    end = at + mark.length;
  }
  return filled + template.slice(end);
}
