import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { citationSchema, gapSchema } from "@/domain/claim";
import type { Party } from "@/domain/delegation";
import { type FromEach, fromEach, none } from "@/domain/recordKinds";

/** An id that one record uses to name another. */
export type Reference = { id: string; path: AtlasPath };

function each(ids: readonly string[], path: AtlasPath): Reference[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }));
}

function partyReferences(party: Party, path: AtlasPath): Reference[] {
  return party.kind === "cities" ? each(party.cities, [...path, "cities"]) : [];
}

/** What the slides of briefings show. */
function shownReferences(briefings: Atlas["briefings"], kind: "cities" | "programs"): Reference[] {
  return briefings.flatMap(({ slides }, index) =>
    slides.flatMap(({ show }, at) => each(show[kind], ["briefings", index, "slides", at, "show", kind])),
  );
}

const TO_CITIES: FromEach<Atlas, Reference> = {
  about: none,
  cities: none,
  partnerships: (partnerships) =>
    partnerships.flatMap(({ belgianCity, usCity }, index) => [
      { id: belgianCity, path: ["partnerships", index, "belgianCity"] },
      { id: usCity, path: ["partnerships", index, "usCity"] },
    ]),
  programs: (programs) =>
    programs.flatMap(({ cities }, index) =>
      cities.map(({ city }, at) => ({ id: city, path: ["programs", index, "cities", at, "city"] })),
    ),
  delegations: (delegations) =>
    delegations.flatMap(({ from, to }, index) => [
      ...partyReferences(from, ["delegations", index, "from"]),
      ...partyReferences(to, ["delegations", index, "to"]),
    ]),
  outcomes: (outcomes) =>
    outcomes.flatMap(({ cities }, index) => each(cities, ["outcomes", index, "cities"])),
  events: (events) => events.flatMap(({ cities }, index) => each(cities, ["events", index, "cities"])),
  sources: none,
  briefings: (briefings) => shownReferences(briefings, "cities"),
};

const TO_PROGRAMS: FromEach<Atlas, Reference> = {
  about: none,
  cities: none,
  partnerships: none,
  programs: none,
  delegations: (delegations) =>
    delegations.flatMap(({ program }, index) =>
      program.kind === "program"
        ? [{ id: program.program, path: ["delegations", index, "program", "program"] }]
        : [],
    ),
  outcomes: (outcomes) =>
    outcomes.flatMap(({ programs }, index) => each(programs, ["outcomes", index, "programs"])),
  events: (events) => events.flatMap(({ programs }, index) => each(programs, ["events", index, "programs"])),
  sources: none,
  briefings: (briefings) => shownReferences(briefings, "programs"),
};

const TO_DELEGATIONS: FromEach<Atlas, Reference> = {
  about: none,
  cities: none,
  partnerships: none,
  programs: none,
  delegations: none,
  outcomes: (outcomes) =>
    outcomes.flatMap(({ delegations }, index) => each(delegations, ["outcomes", index, "delegations"])),
  events: none,
  sources: none,
  briefings: none,
};

export const cityReferences = (atlas: Atlas) => fromEach(atlas, TO_CITIES);

export const programReferences = (atlas: Atlas) => fromEach(atlas, TO_PROGRAMS);

export const delegationReferences = (atlas: Atlas) => fromEach(atlas, TO_DELEGATIONS);

/** The sources that something cites, and those that were read for a gap. */
export function sourceReferences(atlas: Atlas): Reference[] {
  return [
    ...findAll(atlas, citationSchema).map(({ value, path }) => ({
      id: value.source,
      path: [...path, "source"],
    })),
    ...findAll(atlas, gapSchema).flatMap(({ value, path }) => each(value.sources, [...path, "sources"])),
  ];
}
