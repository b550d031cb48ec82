import type { IndexReading } from "@/content/reading";
import type { Facts } from "@/domain/facts";
import { recordName } from "./recordName";
import type { ViewFact } from "./viewFacts";

/** A sentence of the atlas to be chosen, with the name of its record. */
export type FactEntry = { id: string; fact: ViewFact; record: string; searched: string };

/** Small letters without accents: what is typed finds what is written otherwise. */
function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Every sentence of the atlas, in the order of the data. */
export function factEntries(reading: IndexReading, facts: Facts): FactEntry[] {
  const reporters = new Map(reading.atlas.outcomes.map(({ id, reporter }) => [`outcome:${id}`, reporter]));
  const entry = (id: string, of: string, fact: ViewFact): FactEntry => {
    const record = recordName(reading, of) ?? "";
    return { id, fact, record, searched: foldText(`${record} ${fact.text}`) };
  };
  const claims = Object.entries(facts.claims).map(([id, { text, of, certainty = "stated", because }]) => {
    const reporter = reporters.get(of);
    return entry(id, of, {
      kind: "claim",
      ids: [id],
      text,
      certainty,
      ...(because !== undefined && { because }),
      ...(reporter && { reporter }),
    });
  });
  const gaps = Object.entries(facts.gaps).map(([id, { text, of }]) => {
    const about = recordName(reading, of);
    return entry(id, of, {
      kind: "gap",
      ids: [id],
      text,
      certainty: "stated",
      ...(about !== undefined && { about }),
    });
  });
  return [...claims, ...gaps];
}

/** Those that have all words of a query, the ones whose record's name has them first. */
export function findFacts(entries: readonly FactEntry[], query: string): FactEntry[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const isNamed = ({ record }: FactEntry) => words.every((word) => foldText(record).includes(word));
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
}
