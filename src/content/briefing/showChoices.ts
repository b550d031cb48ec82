import { cityWithRegion, partnershipTitle } from "@/content/reading";
import type { Show } from "@/domain/briefing";
import { inLocale } from "@/domain/inLocale";
import type { BriefingReading } from "./briefingReading";

/** A record that a slide can show. */
export type ShowChoice = { id: string; name: string };

/** All that a slide can show, by name. */
export type ShowChoices = Record<keyof Pick<Show, "cities" | "partnerships" | "programs">, ShowChoice[]>;

export function showChoices(reading: BriefingReading): ShowChoices {
  const { atlas, locale } = reading;
  const byName = (choices: ShowChoice[]) =>
    choices.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return {
    cities: byName(atlas.cities.map(({ id }) => ({ id, name: cityWithRegion(reading, id) }))),
    partnerships: byName(
      atlas.partnerships.map((partnership) => ({
        id: partnership.id,
        name: partnershipTitle(reading, partnership),
      })),
    ),
    programs: byName(atlas.programs.map(({ id, name }) => ({ id, name: inLocale(name, locale) }))),
  };
}
