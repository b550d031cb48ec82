import type * as v from "valibot";
import type { SchemaPart } from "@/atlas-check/schemaPart";
import { type AtlasProblem, quote, shorten } from "@/domain/atlasProblem";
import { partialDateSchema } from "@/domain/dateValue";
import { idSchema, partnershipIdSchema, recordIdSchema } from "@/domain/identifier";
import { exampleOf } from "./exampleOf";

type Complaint = Pick<AtlasProblem, "problem" | "remedy">;

const NOUNS: Record<SchemaPart["type"], string> = {
  string: 'a text in "quotes"',
  number: "a number without quotes",
  boolean: "true or false without quotes",
  array: "a list in [ ]",
  strict_object: "an object in { }",
  variant: "an object in { }",
  picklist: 'a word in "quotes"',
  literal: 'a word in "quotes"',
  optional: "left out",
};

function sentence(message: string): string {
  return message.endsWith(".") ? message : `${message}.`;
}

/** A value of the wrong type, or of the right type that breaks a limit or pattern of its schema. */
export function describeBadValue(part: SchemaPart | undefined, issue: v.GenericIssue): Complaint {
  const { input, requirement } = issue;
  switch (issue.type) {
    case "max_length":
      return typeof input === "string"
        ? {
            problem: `is ${input.length.toLocaleString("en")} characters long: ${quote(input)}`,
            remedy: `Shorten it to at most ${requirement} characters.`,
          }
        : { problem: sentence(issue.message), remedy: `Keep at most ${requirement}.` };
    case "min_length":
      return Array.isArray(input)
        ? { problem: sentence(issue.message), remedy: `Write ${part ? exampleOf(part) : "[ … ]"}` }
        : {
            problem: `is ${quote(input)}: ${sentence(issue.message)}`,
            remedy: describeLength(input, issue.message),
          };
    case "regex":
      return {
        problem: `is ${quote(input)}: ${sentence(issue.message)}`,
        remedy: describePattern(part, input, issue),
      };
    case "integer":
      return {
        problem: `is ${quote(input)}, which is not a whole number.`,
        remedy: "Write it without decimals.",
      };
    case "min_value":
      return {
        problem: `is ${quote(input)}, which is too small.`,
        remedy: `Write a number of at least ${requirement}.`,
      };
    case "max_value":
      return {
        problem: `is ${quote(input)}, which is too large.`,
        remedy: `Write a number of at most ${requirement}.`,
      };
    default:
      return describeWrongType(part, input);
  }
}

function describeLength(input: unknown, message: string): string {
  return input === ""
    ? "Write a text, or delete the whole key where it may be left out."
    : sentence(`It ${message}`);
}

function describePattern(part: SchemaPart | undefined, input: unknown, issue: v.GenericIssue): string {
  if (part === idSchema)
    return 'Use lower-case letters without accents, digits and single hyphens: "san-diego".';
  if (part === partnershipIdSchema) return 'Join both city ids by two hyphens: "vilvoorde--columbus".';
  if (part === recordIdSchema)
    return 'Write the id of a record: "antwerp", or of a partnership: "vilvoorde--columbus".';
  if (part === partialDateSchema)
    return 'Write only as much as the source gives: "2014", "2014-06" or "2014-06-15".';
  if (typeof input === "string" && /[<>]/.test(input) && issue.message.includes("<")) {
    return "Delete the tag or the sign: texts hold words only, links and emphasis are not possible.";
  }
  if (typeof input === "string" && input !== input.trim())
    return "Delete the white space at the beginning or the end.";
  if (typeof input === "string" && /[\n\r\u2028\u2029]/.test(input)) return "Write it as one line.";
  return sentence(`Correct it: it ${shorten(issue.message, 200)}`);
}

export function describeWrongType(part: SchemaPart | undefined, input: unknown): Complaint {
  return {
    problem: `is ${quote(input)}, but must be ${part ? NOUNS[part.type] : "left out"}.`,
    remedy: part ? `Write for example ${exampleOf(part)}` : "Compare it with a record that is sound.",
  };
}
