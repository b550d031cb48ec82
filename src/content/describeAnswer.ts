import { formatList } from "@/i18n/formatDate";
import type { AnswerContent, AnswerNames } from "./pageContent";
import type { IndexReading } from "./reading";

/** More names than these are counted. */
const MOST_NAMED = 2;

/** Of several names the least known speaks: one guess makes the whole a guess in part. */
function certaintyOf({ links }: AnswerNames) {
  const known = links.map(({ certainty }) => certainty ?? "stated");
  const [first = "stated"] = known;
  if (known.every((its) => its === first)) return first;
  return known.includes("inferred") ? "partlyInferred" : "partlyWeak";
}

/** An answer in a sentence or two, for those who see only a link to the page: with whom, how sure, what came of it. */
export function describeAnswer(
  { locale, messages }: Pick<IndexReading, "locale" | "messages">,
  title: string,
  { names, delegations, outcomes }: AnswerContent,
): string {
  const { card } = messages;
  const texts = names.links.map(({ text }) => text);
  const listed =
    names.count > MOST_NAMED
      ? card.several({ first: texts[0] ?? "", count: names.count - 1 })
      : formatList(texts, locale);
  return card.describe({
    title,
    kind: names.kind,
    count: names.count,
    names: listed,
    certainty: names.kind === "cities" ? "stated" : certaintyOf(names),
    delegations: delegations.count,
    years: delegations.years ?? "none",
    outcomes: outcomes.count,
  });
}
