import type { Advances, FaceId } from "./look";

/** One line of text in a picture. `width` is at least what is drawn: kerning only takes away. */
export type Line = { text: string; face: FaceId; size: number; width: number };

/**
 * What a face can draw of a text: letters that it lacks, like those of other scripts and pictographs, are left out of the
 * picture alone, where they would be empty boxes. May be empty.
 */
export function drawable(text: string, face: FaceId, advances: Advances): string {
  return [...text.normalize("NFC")]
    .map((character) => (/\s/.test(character) ? " " : character))
    .filter((character) => advances[face](character) !== undefined)
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

export function measure(text: string, face: FaceId, size: number, advances: Advances): number {
  return [...text].reduce((sum, character) => sum + (advances[face](character) ?? 0), 0) * size;
}

/** Cuts a text to a width, at a word where there is one. */
function cutToWidth(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const characters = [...text];
  const kept = characters.findLastIndex((_, index) =>
    fits(`${characters.slice(0, index).join("").trimEnd()}…`),
  );
  const start = characters.slice(0, kept).join("");
  const atWord = start.replace(/\s+\S*$/, "");
  return `${(atWord.length > start.length / 2 ? atWord : start).replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** One line, cut where it does not fit. */
export function setLine(
  text: string,
  face: FaceId,
  size: number,
  maxWidth: number,
  advances: Advances,
): Line {
  const width = (it: string) => measure(it, face, size, advances);
  const cut = cutToWidth(drawable(text, face, advances), (it) => width(it) <= maxWidth);
  return { text: cut, face, size, width: width(cut) };
}

/** Two lines of about the same width, or undefined where one of them would be wider. */
function inTwo(text: string, fits: (text: string) => boolean): [string, string] | undefined {
  const words = text.split(" ");
  const breaks = words.slice(1).map((_, index): [string, string] => {
    return [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")];
  });
  return breaks
    .filter(([one, other]) => fits(one) && fits(other))
    .toSorted((one, other) => Math.max(...one.map(lengthOf)) - Math.max(...other.map(lengthOf)))[0];
}

const lengthOf = ({ length }: string) => length;

const ONE_LINE_SIZES = [68, 64, 60, 56, 52];
const TWO_LINE_SIZES = [50, 46, 42, 38];

/** A title as large as it can be: on one line, on two, and cut only where two small ones are not enough. */
export function setTitle(title: string, maxWidth: number, advances: Advances): Line[] {
  const text = drawable(title, "title", advances);
  const width = (it: string, size: number) => measure(it, "title", size, advances);
  const line = (it: string, size: number): Line => ({
    text: it,
    face: "title",
    size,
    width: width(it, size),
  });
  const oneLine = ONE_LINE_SIZES.find((size) => width(text, size) <= maxWidth);
  if (oneLine) return [line(text, oneLine)];
  for (const size of TWO_LINE_SIZES) {
    const lines = inTwo(text, (it) => width(it, size) <= maxWidth);
    if (lines) return lines.map((it) => line(it, size));
  }
  const size = 38;
  const words = text.split(" ");
  const count = words.findLastIndex((_, index) => width(words.slice(0, index).join(" "), size) <= maxWidth);
  const first = setLine(words.slice(0, Math.max(count, 1)).join(" "), "title", size, maxWidth, advances);
  const rest = words.slice(Math.max(count, 1)).join(" ");
  return rest === "" || first.text.endsWith("…")
    ? [first]
    : [first, setLine(rest, "title", size, maxWidth, advances)];
}

/** As many lines as it takes. What is too long for one, as an address is, breaks anywhere. */
export function wrapText(
  text: string,
  face: FaceId,
  size: number,
  maxWidth: number,
  advances: Advances,
): Line[] {
  const widthOf = (it: string) => measure(it, face, size, advances);
  const lines: string[] = [];
  let line = "";
  for (const word of drawable(text, face, advances).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && widthOf(line + character) > maxWidth) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return [...lines, line].map((it) => ({ text: it, face, size, width: widthOf(it) }));
}
