import { cityName, type IndexReading, partnershipTitle } from "@/content/reading";
import { inLocale } from "@/domain/inLocale";

/** The name of the record that a fact is of, see `Facts`; undefined where it is of the atlas as a whole, or of none. */
export function recordName(reading: IndexReading, of: string): string | undefined {
  const { atlas, locale } = reading;
  const [kind = "", ...rest] = of.split(":");
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
  switch (kind) {
    case "city":
      return atlas.cities.some((city) => city.id === id) ? cityName(reading, id) : undefined;
    case "partnership":
      return pair(id);
    case "agreement":
      return pair(id.split("--").slice(0, 2).join("--"));
    case "program":
      return program(id);
    case "membership":
      return program(id.split("--")[0] ?? "");
    case "delegation":
      return titled(atlas.delegations);
    case "outcome":
      return titled(atlas.outcomes);
    case "event":
      return titled(atlas.events);
    default:
      return undefined;
  }
}
