import { quote, shorten } from "@/domain/atlasProblem";
import { lineAndColumn } from "./lineAndColumn.ts";

/** What JSON allows at a place; `text` is inside a text in quotes. */
export type Expected =
  | "value"
  | "value-or-close"
  | "key"
  | "key-or-close"
  | "colon"
  | "comma-or-close"
  | "text"
  | "end";

export type Place = {
  text: string;
  offset: number;
  expected: Expected;
  bracket?: { opened: "{" | "["; offset: number };
};

type Complaint = { problem: string; remedy: string };

/** The usual slips of a hand that edits JSON, each with what to do; then what the place allows. */
export function describeSyntax({ text, offset, expected, bracket }: Place): Complaint {
  const character = text.charAt(offset);
  const [line = ""] = text.slice(offset, offset + 80).split("\n");
  const rest = shorten(line.trim(), 30);
  if (expected === "text") return describeText(character);
  if (character === "") return describeEnd({ text, ...(bracket && { bracket }) });
  if (/^(<{7}|={7}|>{7})/.test(rest)) {
    return {
      problem: "A merge conflict is left here.",
      remedy: "Keep one side, delete the lines <<<<<<<, ======= and >>>>>>>.",
    };
  }
  if (/^\/[/*]/.test(rest))
    return { problem: "There is a comment.", remedy: "Delete it: JSON has no comments." };
  if (/^['\u2018\u2019\u201c\u201d\u201e\u00ab]/.test(rest)) {
    return {
      problem: `${quote(character)} is not the straight double quote.`,
      remedy: 'Use " on both sides of the text.',
    };
  }
  if (/^[\]}]/.test(rest)) return describeClosing(character, { text, expected, ...(bracket && { bracket }) });
  if (expected === "comma-or-close") {
    return {
      problem: `A comma is missing before ${rest}.`,
      remedy: "Put a comma at the end of what stands before it.",
    };
  }
  if (expected === "colon")
    return { problem: "A colon is missing behind the key.", remedy: 'Write "key": value.' };
  if (expected === "end") {
    return {
      problem: `Something follows the end of the data: ${rest}.`,
      remedy: "Delete it, or the bracket that closes too early.",
    };
  }
  if (character === ",") return { problem: "There is a comma too many.", remedy: "Delete it." };
  if (expected.startsWith("key")) {
    return {
      problem: `A key must stand here, not ${rest}.`,
      remedy: 'Put keys into double quotes: "en": "…".',
    };
  }
  return {
    problem: `${rest} is not a value.`,
    remedy: "Put texts into double quotes; write numbers, true and false without.",
  };
}

function describeText(character: string): Complaint {
  if (character === "\\") {
    return { problem: "A backslash stands in a text.", remedy: "Delete it, or write it twice." };
  }
  const problem =
    character === "" ? "A text is not closed." : "A text holds a line break or a tab, or is not closed.";
  return { problem, remedy: 'Close it with ", and write it as one line.' };
}

function describeEnd({ text, bracket }: Pick<Place, "text" | "bracket">): Complaint {
  if (!bracket) return { problem: "The file is empty.", remedy: "Restore it from the last good version." };
  const { line } = lineAndColumn(text, bracket.offset);
  const close = bracket.opened === "{" ? "}" : "]";
  return {
    problem: `The file ends before the ${bracket.opened} of line ${line} is closed.`,
    remedy: `Add the missing ${close}, or restore what was cut off.`,
  };
}

function describeClosing(
  character: string,
  { text, expected, bracket }: Pick<Place, "text" | "expected" | "bracket">,
): Complaint {
  if (!bracket) return { problem: `There is a ${character} too many.`, remedy: "Delete it." };
  if ((character === "}") !== (bracket.opened === "{")) {
    const { line } = lineAndColumn(text, bracket.offset);
    const close = bracket.opened === "{" ? "}" : "]";
    return {
      problem: `${character} stands where the ${bracket.opened} of line ${line} should be closed.`,
      remedy: `Close it with ${close} first.`,
    };
  }
  return expected === "key" || expected === "value"
    ? {
        problem: `There is a comma or a colon before the closing ${character}.`,
        remedy: "Delete the comma, or write what is missing.",
      }
    : { problem: `${character} comes too early.`, remedy: "Write the value of the key before it." };
}
