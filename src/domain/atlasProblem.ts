/** What is wrong with the data, where, and what its editor can do about it. */
export type AtlasProblem = {
  /** `cities.json` */
  file: string;
  /** Id of the nearest record around the problem, or where it has none its place: `index 3`. */
  record: string;
  /** Path inside the record, dotted, lists counted from 0: `coordinates.lat`. */
  field: string;
  problem: string;
  remedy: string;
};

const QUOTED_CHARACTERS = 60;

/** Control characters could recolour or rewind a terminal, bidirectional ones turn a line round. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}

/** At most so many characters, without control characters; an ellipsis stands for what was cut. */
export function shorten(text: string, characters = QUOTED_CHARACTERS): string {
  // A slice first: to split all 5 MB of a text into characters would take seconds.
  const kept = Array.from(printable(text.slice(0, characters * 4)));
  return kept.length > characters ? `${kept.slice(0, characters - 1).join("")}…` : kept.join("");
}

/** A bad value as a message may repeat it. */
export function quote(value: unknown): string {
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** Two lines for a terminal: where and what, then the remedy. */
export function formatProblem({ file, record, field, problem, remedy }: AtlasProblem): string {
  const where = [file, record, field].map(printable).filter(Boolean).join(" › ");
  return `${where}: ${printable(problem)}\n  → ${printable(remedy)}`;
}
