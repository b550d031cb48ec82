import type { Reading } from "@/content/reading";
import type { Atlas } from "@/domain/atlas";
import type { Claim, Gap } from "@/domain/claim";
import type { AnyDate } from "@/domain/dateValue";
import { evidenceOf } from "@/domain/evidence";
import { agreementKey, delegationKey, knownOf } from "@/domain/exchanges";
import type { Certainty, Facts } from "@/domain/facts";
import { inLocale } from "@/domain/inLocale";
import { type FromEach, fromEach, none } from "@/domain/recordKinds";

/** A record with its sentences; its date where it is something that took place, or was to. */
type Told = {
  of: string;
  claims?: readonly Claim[];
  gaps?: readonly Gap[];
  date?: AnyDate;
  isAnnouncement?: boolean;
};

const TOLD: FromEach<Omit<Atlas, "briefings">, Told> = {
  about: ({ introduction, organisers, gaps }) => [
    { of: "about", claims: [...introduction, ...organisers], gaps },
  ],
  cities: (cities) => cities.map(({ id, claims, gaps }) => ({ of: `city:${id}`, claims, gaps })),
  partnerships: (partnerships) =>
    partnerships.flatMap(({ id, connections, gaps }): Told[] => [
      ...connections.map(({ kind, claims }) => ({ of: agreementKey(id, kind), claims })),
      { of: `partnership:${id}`, gaps },
    ]),
  programs: (programs) =>
    programs.flatMap(({ id, claims, gaps, cities }): Told[] => [
      { of: `program:${id}`, claims, gaps },
      ...cities.map(({ city, claim }) => ({ of: `membership:${id}--${city}`, claims: [claim] })),
    ]),
  delegations: (delegations) =>
    delegations.map(({ id, claims, gaps, date }) => ({ of: delegationKey(id), claims, gaps, date })),
  outcomes: (outcomes) => outcomes.map(({ id, claims, gaps }) => ({ of: `outcome:${id}`, claims, gaps })),
  events: (events) =>
    events.map(({ id, kind, claims, gaps, date }) => ({
      of: `event:${id}`,
      claims,
      gaps,
      date,
      isAnnouncement: kind === "announcement",
    })),
  sources: none,
};

/** Every record with sentences, in the order of the data. */
function toldIn({ atlas }: Reading): Told[] {
  return fromEach(atlas, TOLD);
}

/** How a claim is known: what was only announced is so in all that is said of it. */
function certaintyOf({ atlas }: Reading, claim: Claim, { claims, date, isAnnouncement }: Told): Certainty {
  const evidence = evidenceOf(atlas, claim);
  if (evidence === "inferred" || date === undefined) return evidence;
  const { basis } = knownOf(atlas, { claims }, date, isAnnouncement);
  return basis === "announced" ? basis : evidence;
}

/** Every sentence of the atlas, for whoever makes a briefing. */
export function readFacts(reading: Reading): Facts {
  const { locale } = reading;
  const all = toldIn(reading);
  const claims = all.flatMap((told) =>
    (told.claims ?? []).map((claim): [string, Facts["claims"][string]] => {
      const certainty = certaintyOf(reading, claim, told);
      const { basis } = claim;
      return [
        claim.id,
        {
          text: inLocale(claim.text, locale),
          of: told.of,
          ...(certainty !== "stated" && { certainty }),
          ...(basis.kind === "inferred" && { because: inLocale(basis.because, locale) }),
        },
      ];
    }),
  );
  const gaps = all.flatMap(({ of, gaps: its = [] }) =>
    its.map((gap): [string, Facts["gaps"][string]] => [gap.id, { text: inLocale(gap.text, locale), of }]),
  );
  return { claims: Object.fromEntries(claims), gaps: Object.fromEntries(gaps) };
}
