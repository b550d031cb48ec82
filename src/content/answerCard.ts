import type { Claim } from "@/domain/claim";
import { delegationCities } from "@/domain/connections";
import { boundsOf, compareDates } from "@/domain/dateBounds";
import type { Delegation, Party } from "@/domain/delegation";
import { type Evidence, evidenceOf } from "@/domain/evidence";
import { knownOf } from "@/domain/exchanges";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { Outcome } from "@/domain/outcome";
import { homeOfCities } from "@/domain/recordHome";
import { formatDate, formatList } from "@/i18n/formatDate";
import type {
  AnswerCertainty,
  AnswerContent,
  AnswerDelegation,
  AnswerNames,
  AnswerOutcome,
  PageLink,
  Section,
} from "./pageContent";
import { cityName, type Reading } from "./reading";
import { section } from "./sections";

/** A card names so many of a kind; the section that it leads to has all. */
const MOST_DELEGATIONS = 3;
const MOST_OUTCOMES = 2;
const MOST_NAMED = 4;

/** A longer size is a sentence of its own, and stands in the section alone. */
const LONGEST_SIZE = 32;

/** What an answer is made of: records of the atlas, of one city, partnership or program. */
export type AnswerInput = {
  /** The cities that the page is about: of a delegation's end that has some of them, the others are not named. */
  cities: readonly string[];
  names: AnswerNames;
  delegations: readonly Delegation[];
  outcomes: readonly Outcome[];
  /** Ids of the records that the page tells of; absent where it tells of all. */
  told?: ReadonlySet<string>;
  /** Ids, and the section that says more of them; absent where the page is a program's own. */
  programs?: { ids: readonly string[]; section?: string };
};

/** Nothing where a good source says so. */
export function certainty(evidence: Evidence | undefined): { certainty?: AnswerCertainty } {
  return evidence === undefined || evidence === "stated" ? {} : { certainty: evidence };
}

/** How it is known that a record took place: as its row among the exchanges says. */
function recordCertainty(
  { atlas }: Reading,
  record: { date: Delegation["date"]; claims: readonly Claim[] },
): { certainty?: AnswerCertainty } {
  const { basis } = knownOf(atlas, record, record.date);
  if (basis !== "stated") return { certainty: basis };
  const [first] = record.claims;
  return certainty(first && evidenceOf(atlas, first));
}

function endInWords(reading: Reading, party: Party, own: readonly string[]): string {
  const { messages } = reading;
  const { card } = messages;
  switch (party.kind) {
    case "cities": {
      const mine = party.cities.filter((id) => own.includes(id));
      const [first = "", ...others] = (mine.length > 0 ? mine : party.cities).map((id) =>
        cityName(reading, id),
      );
      return others.length > 1
        ? card.several({ first, count: others.length })
        : formatList([first, ...others], reading.locale);
    }
    case "country":
      return messages.country[party.country]();
    case "unnamed":
      return card.unnamed({ country: party.country });
    case "not-stated":
      return card.notStated();
  }
}

function programInWords({ atlas, locale, messages }: Reading, { program }: Delegation): string {
  if (program.kind === "not-stated") return messages.card.noProgram();
  const name = inLocale(find(atlas.programs, program.program).shortName, locale);
  return program.basis.kind === "inferred" ? messages.card.programInferred({ program: name }) : name;
}

function sizeInWords({ locale }: Reading, { size }: Delegation): { size?: string } {
  const text = size.kind === "known" ? inLocale(size.value, locale) : "";
  return text === "" || text.length > LONGEST_SIZE ? {} : { size: text };
}

function readDelegation(
  reading: Reading,
  delegation: Delegation,
  { cities, programs, told }: AnswerInput,
): AnswerDelegation {
  const { locale, messages } = reading;
  const { id, from, to, date } = delegation;
  return {
    id,
    ...(told?.has(id) === false && { page: homeOfCities(delegationCities(delegation)) }),
    when: formatDate(date, locale, messages),
    from: endInWords(reading, from, cities),
    to: endInWords(reading, to, cities),
    // On a program's own page it goes without saying.
    ...(programs && { program: programInWords(reading, delegation) }),
    ...sizeInWords(reading, delegation),
    ...recordCertainty(reading, delegation),
  };
}

function readOutcome(reading: Reading, outcome: Outcome, { told }: AnswerInput): AnswerOutcome {
  const { id, title, reporter, cities } = outcome;
  return {
    id,
    ...(told?.has(id) === false && { page: homeOfCities(cities) }),
    title: inLocale(title, reading.locale),
    report: reading.messages.card.evaluation({ reporter }),
    ...recordCertainty(reading, outcome),
  };
}

/** "2014–2019"; nothing where no date tells. */
function yearsOf(delegations: readonly Delegation[]): { years?: string } {
  const bounds = delegations.flatMap(({ date }) => boundsOf(date) ?? []);
  const first = bounds.flatMap(({ earliest }) => earliest ?? []).toSorted()[0];
  const last = bounds
    .flatMap(({ latest: day }) => day ?? [])
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return {};
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return { years: from === to ? from : `${from}–${to}` };
}

/** The latest of the dated ones, in order of time; those without a date where there is room. */
function latest<Its extends { date: Delegation["date"] }>(records: readonly Its[], most: number): Its[] {
  const inOrder = records.toSorted((one, other) => compareDates(one.date, other.date));
  const dated = inOrder.filter(({ date }) => date.kind !== "unknown").slice(-most);
  const undated = inOrder.filter(({ date }) => date.kind === "unknown");
  return [...dated, ...undated.slice(0, most - dated.length)];
}

function shortProgramLink({ atlas, locale }: Reading, id: string): PageLink {
  return { page: { kind: "program", id }, text: inLocale(find(atlas.programs, id).shortName, locale) };
}

/**
 * The section that opens a page: its answer in short forms, no sentence of the text below. How many points are not known
 * is told when the page is whole: see `countUnknown`.
 */
export function answerSection(reading: Reading, input: AnswerInput): Section[] {
  const { names, delegations, outcomes, programs } = input;
  const answer: AnswerContent = {
    names: { ...names, links: names.links.slice(0, MOST_NAMED) },
    delegations: {
      count: delegations.length,
      ...yearsOf(delegations),
      rows: latest(delegations, MOST_DELEGATIONS).map((its) => readDelegation(reading, its, input)),
    },
    outcomes: {
      count: outcomes.length,
      rows: latest(outcomes, MOST_OUTCOMES).map((its) => readOutcome(reading, its, input)),
    },
    ...(programs && {
      programs: {
        links: programs.ids.map((id) => shortProgramLink(reading, id)),
        ...(programs.section !== undefined && { section: programs.section }),
      },
    }),
    unknown: 0,
  };
  return section("answer", reading.messages.card.label(), { kind: "answer", answer });
}
