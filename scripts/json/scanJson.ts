import { describeSyntax, type Expected } from "./describeSyntax.ts";

/** Offsets count UTF-16 units from the beginning of the text. */
export type JsonFault = { offset: number; problem: string; remedy: string };

export type ScannedJson = { error?: JsonFault; repeatedKeys: { offset: number; key: string }[] };

type Bracket = { opened: "{" | "["; offset: number; keys: Set<string> };

const SPACE = /[ \t\r\n]*/y;
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The offset behind the closing quote, or that of the character that cannot stand in a JSON text. */
function scanString(text: string, start: number): { end: number } | { fault: number } {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (character === '"') return { end: offset + 1 };
    if (character < " ") return { fault: offset };
    if (character !== "\\") continue;
    const escaped = lengthAt(ESCAPE, text, offset + 1);
    if (escaped === 0) return { fault: offset };
    offset += escaped;
  }
  return { fault: text.length };
}

/**
 * Finds the first place where a text stops being JSON, which the message of `JSON.parse` does not always tell, and keys
 * that an object has twice, of which `JSON.parse` silently drops the first.
 */
export function scanJson(text: string): ScannedJson {
  const repeatedKeys: ScannedJson["repeatedKeys"] = [];
  const open: Bracket[] = [];
  let expected: Expected = "value";
  let offset = 0;

  function fail(at = offset): ScannedJson {
    const bracket = open.at(-1);
    const fault = describeSyntax({ text, offset: at, expected, ...(bracket && { bracket }) });
    return { error: { offset: at, ...fault }, repeatedKeys };
  }

  while (true) {
    offset += lengthAt(SPACE, text, offset);
    const character = text.charAt(offset);
    const bracket = open.at(-1);
    if (expected === "end") return character === "" ? { repeatedKeys } : fail();
    if (character === "") return fail();

    if (character === (bracket?.opened === "{" ? "}" : "]") && /end|close/.test(expected) && bracket) {
      open.pop();
      offset += 1;
      expected = open.length > 0 ? "comma-or-close" : "end";
    } else if (expected === "comma-or-close") {
      if (character !== ",") return fail();
      offset += 1;
      expected = bracket?.opened === "{" ? "key" : "value";
    } else if (expected === "colon") {
      if (character !== ":") return fail();
      offset += 1;
      expected = "value";
    } else if (expected === "key" || expected === "key-or-close") {
      if (character !== '"') return fail();
      const scanned = scanString(text, offset);
      if ("fault" in scanned) {
        expected = "text";
        return fail(scanned.fault);
      }
      const key = JSON.parse(text.slice(offset, scanned.end)) as string;
      if (bracket?.keys.has(key)) repeatedKeys.push({ offset, key });
      bracket?.keys.add(key);
      offset = scanned.end;
      expected = "colon";
    } else if (character === "{" || character === "[") {
      open.push({ opened: character, offset, keys: new Set() });
      offset += 1;
      expected = character === "{" ? "key-or-close" : "value-or-close";
    } else {
      const end =
        character === '"' ? scanString(text, offset) : { end: offset + lengthAt(VALUE, text, offset) };
      if ("fault" in end) {
        expected = "text";
        return fail(end.fault);
      }
      if (end.end === offset) return fail();
      offset = end.end;
      expected = open.length > 0 ? "comma-or-close" : "end";
    }
  }
}
