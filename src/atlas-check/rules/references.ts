import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { citationSchema, gapSchema } from "@/domain/claim";
import type { Party } from "@/domain/delegation";

/** An id that one record uses to name another. */
export type Reference = { id: string; path: AtlasPath };

function each(ids: readonly string[], path: AtlasPath): Reference[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }));
}

function partyReferences(party: Party, path: AtlasPath): Reference[] {
  return party.kind === "cities" ? each(party.cities, [...path, "cities"]) : [];
}

/** What the slides of briefings show. */
function shownReferences({ briefings }: Atlas, kind: "cities" | "programs"): Reference[] {
  return briefings.flatMap(({ slides }, index) =>
    slides.flatMap(({ show }, at) => each(show[kind], ["briefings", index, "slides", at, "show", kind])),
  );
}

export function cityReferences(atlas: Atlas): Reference[] {
  return [
    ...atlas.partnerships.flatMap(({ belgianCity, usCity }, index) => [
      { id: belgianCity, path: ["partnerships", index, "belgianCity"] },
      { id: usCity, path: ["partnerships", index, "usCity"] },
    ]),
    ...atlas.programs.flatMap(({ cities }, index) =>
      cities.map(({ city }, at) => ({ id: city, path: ["programs", index, "cities", at, "city"] })),
    ),
    ...atlas.delegations.flatMap(({ from, to }, index) => [
      ...partyReferences(from, ["delegations", index, "from"]),
      ...partyReferences(to, ["delegations", index, "to"]),
    ]),
    ...atlas.outcomes.flatMap(({ cities }, index) => each(cities, ["outcomes", index, "cities"])),
    ...atlas.events.flatMap(({ cities }, index) => each(cities, ["events", index, "cities"])),
    ...shownReferences(atlas, "cities"),
  ];
}

export function programReferences(atlas: Atlas): Reference[] {
  return [
    ...atlas.delegations.flatMap(({ program }, index) =>
      program.kind === "program"
        ? [{ id: program.program, path: ["delegations", index, "program", "program"] }]
        : [],
    ),
    ...atlas.outcomes.flatMap(({ programs }, index) => each(programs, ["outcomes", index, "programs"])),
    ...atlas.events.flatMap(({ programs }, index) => each(programs, ["events", index, "programs"])),
    ...shownReferences(atlas, "programs"),
  ];
}

export function delegationReferences(atlas: Atlas): Reference[] {
  return atlas.outcomes.flatMap(({ delegations }, index) =>
    each(delegations, ["outcomes", index, "delegations"]),
  );
}

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
