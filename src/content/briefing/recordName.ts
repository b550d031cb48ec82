import { cityName, type IndexReading, partnershipTitle } from "@/content/reading";
import { inLocale } from "@/domain/inLocale";
import type { RecordWord } from "@/domain/recordKinds";

/** The name of the record that a fact is of, see `Facts`; undefined where it is of the atlas as a whole, or of none. */
export function recordName(reading: IndexReading, of: string): string | undefined {
  const { atlas, locale } = reading;
  const [word = "", ...rest] = of.split(":");
  const id = rest.join(":");
  const titled = (records: readonly { id: string; title: Parameters<typeof inLocale>[0] }[]) => {
    const its = records.find((record) => record.id === id);
    return its && inLocale(its.title, locale);
  };
  const pair = (key: string) => {
    const its = atlas.partnerships.find((partnership) => partnership.id === key);
    return its && partnershipTitle(reading, its);
  };
  const program = (key: string) => {
    const its = atlas.programs.find((one) => one.id === key);
    return its && inLocale(its.name, locale);
  };
  const names: Record<RecordWord | "agreement" | "membership", () => string | undefined> = {
    city: () => (atlas.cities.some((city) => city.id === id) ? cityName(reading, id) : undefined),
    partnership: () => pair(id),
    agreement: () => pair(id.split("--").slice(0, 2).join("--")),
    program: () => program(id),
    membership: () => program(id.split("--")[0] ?? ""),
    delegation: () => titled(atlas.delegations),
    outcome: () => titled(atlas.outcomes),
    event: () => titled(atlas.events),
    // Facts rest on it, and none is of it.
    source: () => undefined,
  };
  return Object.hasOwn(names, word) ? names[word as keyof typeof names]() : undefined;
}
