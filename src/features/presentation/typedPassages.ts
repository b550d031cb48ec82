import type { Passage } from "@/domain/plainBriefing";
import { hasVisible } from "@/domain/plainText";

/** The lines of a typed text that say something: each is a paragraph. */
export function typedLines(typed: string): string[] {
  return typed.split("\n").filter(hasVisible);
}

/**
 * The paragraphs of a text as it is typed now. One that is changed keeps what it rests on, since most changes are of
 * its wording; one that is new rests on nothing, and of two that become one nothing is lost.
 */
export function typedPassages(typed: string, before: readonly Passage[]): Passage[] {
  const lines = typedLines(typed);
  const least = Math.min(lines.length, before.length);
  let start = 0;
  while (start < least && lines[start] === before[start]?.text) start += 1;
  let end = 0;
  while (end < least - start && lines.at(-1 - end) === before.at(-1 - end)?.text) end += 1;
  const changed = before.slice(start, before.length - end);
  return lines.map((text, index) => {
    if (index < start) return before[index] ?? { text, claims: [], gaps: [] };
    if (index >= lines.length - end)
      return before[index - lines.length + before.length] ?? { text, claims: [], gaps: [] };
    const isLast = index === lines.length - end - 1;
    const its = changed.slice(index - start, isLast ? undefined : index - start + 1);
    return {
      text,
      claims: [...new Set(its.flatMap(({ claims }) => claims))],
      gaps: [...new Set(its.flatMap(({ gaps }) => gaps))],
    };
  });
}
