import * as v from "valibot";
import { isJsonObject } from "./jsonObject";
import type { Locale } from "./locale";
import {
  BRIEFING_FORMAT,
  BRIEFING_VERSION,
  FAULTS,
  type Fault,
  ownBriefingSchema,
} from "./ownBriefingSchema";
import type { Briefing } from "./plainBriefing";

/** A briefing made by a reader, with the language that it is written in. */
export type OwnBriefing = Briefing & {
  locale: Locale;
  /** Fingerprints of the words of claims and gaps, by id, as they were when the briefing took them over. */
  facts?: Record<string, string> | undefined;
};

/** Names of the parts of a briefing and of its slides, for problems. */
const FIELDS = [
  "locale",
  "title",
  "author",
  "date",
  "minutes",
  "slides",
  "kind",
  "text",
  "notes",
  "show",
  "version",
] as const;

export type BriefingField = (typeof FIELDS)[number] | "slide";

/** A problem of a briefing: what is wrong, and where. The words for it are in the messages. */
export type BriefingProblem = {
  /** Number of the slide, counted from 1; absent where the problem is of the whole briefing. */
  slide?: number;
  field: BriefingField;
  /** Number of the paragraph of text or notes, counted from 1. */
  paragraph?: number;
  fault: Fault;
  /** The most that is allowed, where there is a limit. */
  limit?: number;
};

export type ReadBriefing =
  | { kind: "read"; briefing: OwnBriefing }
  /** The content is not a briefing of this site. */
  | { kind: "foreign" }
  /** The briefing was written by a newer version of the site. */
  | { kind: "newer"; version: number }
  | { kind: "broken"; problems: BriefingProblem[] };

function toProblem(issue: v.BaseIssue<unknown>): BriefingProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  const isInSlide = path[0] === "slides" && typeof path[1] === "number";
  const [key, index] = isInSlide ? path.slice(2) : path;
  const named = FIELDS.find((one) => one === key);
  const fault =
    issue.input === undefined && path.length > 0
      ? "missing"
      : (FAULTS.find((one) => one === issue.message) ?? "missing");
  const isParagraph = (named === "text" || named === "notes") && typeof index === "number";
  const hasLimit = typeof issue.requirement === "number" && issue.type === "max_length";
  return {
    ...(isInSlide && { slide: Number(path[1]) + 1 }),
    field: named ?? (isInSlide ? "slide" : "slides"),
    ...(isParagraph && { paragraph: index + 1 }),
    fault,
    ...(hasLimit && { limit: Number(issue.requirement) }),
  };
}

/** Problems without repeats: several faults in one list of ids are one problem for its editor. */
function withoutRepeats(problems: readonly BriefingProblem[]): BriefingProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * Reads a briefing from the JSON of a file or a link, with all problems at once. Texts are plain: `<b>` shows as
 * `<b>`. Never throws.
 */
export function parseOwnBriefing(content: unknown): ReadBriefing {
  if (!isJsonObject(content) || content.format !== BRIEFING_FORMAT) return { kind: "foreign" };
  const { version } = content;
  if (typeof version === "number" && version > BRIEFING_VERSION) return { kind: "newer", version };
  if (version !== BRIEFING_VERSION)
    return { kind: "broken", problems: [{ field: "version", fault: "wrong-version" }] };
  const result = v.safeParse(ownBriefingSchema, content);
  if (result.success) return { kind: "read", briefing: result.output };
  return { kind: "broken", problems: withoutRepeats(result.issues.map(toProblem)) };
}

/** As it is kept, sent and saved: `parseOwnBriefing` reads it back. */
export function toBriefingContent(briefing: OwnBriefing): unknown {
  const { locale, title, author, date, minutes, slides, facts } = briefing;
  const format = { format: BRIEFING_FORMAT, version: BRIEFING_VERSION };
  return { ...format, locale, title, author, date, minutes, slides, ...(facts && { facts }) };
}
