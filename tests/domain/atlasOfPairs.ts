import type { Atlas } from "@/domain/atlas";
import { item, soundAtlas } from "./buildAtlas";

/**
 * An atlas with so many pairs of cities of their own and one delegation for each, one a day from the first of 2001 on, or
 * some years later again. For what grows with the atlas: not sound, since its cities lie on one another.
 */
export function atlasOfPairs(count: number): Atlas {
  const [belgian, , , american] = soundAtlas.cities;
  if (!belgian || !american) throw new Error("The atlas has too few cities");
  const numbers = Array.from({ length: count }, (_, index) => index);
  const named = (name: string) => ({ en: name, nl: name, fr: name, de: name });
  const day = (index: number) => new Date(Date.UTC(2001, 0, 1 + (index % 7000))).toISOString().slice(0, 10);
  return {
    ...soundAtlas,
    cities: numbers.flatMap((index) => [
      { ...belgian, id: `be-${index}`, names: named(`Belgian ${index}`) },
      { ...american, id: `us-${index}`, names: named(`American ${index}`) },
    ]),
    partnerships: numbers.map((index) => ({
      ...item(soundAtlas.partnerships),
      id: `be-${index}--us-${index}`,
      belgianCity: `be-${index}`,
      usCity: `us-${index}`,
    })),
    programs: [],
    delegations: numbers.map((index) => ({
      ...item(soundAtlas.delegations),
      id: `visit-${index}`,
      from: { kind: "cities", cities: [`be-${index}`] },
      to: { kind: "cities", cities: [`us-${index}`] },
      program: { kind: "not-stated", sentence: { en: "No source says." } },
      date: { kind: "at", date: day(index) },
    })),
    outcomes: [],
    events: [],
  };
}
