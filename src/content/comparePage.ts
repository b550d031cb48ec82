import { currentIds } from "@/domain/aliases";
import { COUNTRIES } from "@/domain/city";
import { partnershipsOf } from "@/domain/connections";
import { findCity } from "@/domain/lookUp";
import { formatList } from "@/i18n/formatDate";
import { type ComparedCity, commonBlock } from "./compareCities";
import { distanceApart } from "./distanceApart";
import type { Block, PageContent, PageLink, Section } from "./pageContent";
import { ofKind } from "./partnerships";
import {
  cityLink,
  cityName,
  cityWithRegion,
  compareLink,
  type IndexReading,
  listLink,
  partnershipLink,
} from "./reading";
import { section } from "./sections";

/** What a comparison says of a city; undefined where its page has not come. */
type ComparedOf = (id: string) => ComparedCity | undefined;

/** More ids than this are counted, not named. */
const MOST_NAMED = 5;

/** So many choices of a kind are offered; beyond that the list of all leads to each. */
const MOST_CHOICES = 40;
/** Belgian cities that are offered with each other: 36 pairs. */
const MOST_WITH_EACH_OTHER = 9;

const note = (text: string): Block => ({ kind: "note", text });

function chips(links: PageLink[]): Block | undefined {
  return links.length > 0 ? { kind: "chips", links } : undefined;
}

/** The first choices, and the way to the others: each city's and each pair's page leads to the comparison with it. */
function choices(
  reading: IndexReading,
  links: readonly PageLink[],
  kind: "cities" | "partnerships",
): Block | undefined {
  const all = links.length > MOST_CHOICES ? [listLink(reading, kind)] : [];
  return chips([...links.slice(0, MOST_CHOICES), ...all]);
}

/** What of the link could not be used. */
function linkSection(reading: IndexReading, known: readonly string[], unknown: readonly string[]): Section[] {
  const { locale, messages } = reading;
  const { compare } = messages;
  const named = unknown.slice(0, MOST_NAMED);
  const rest = unknown.length - named.length;
  const ids =
    rest > 0 ? compare.unknownMore({ ids: named.join(", "), count: rest }) : formatList(named, locale);
  const left = known.slice(2);
  return section(
    "link",
    compare.about(),
    unknown.length > 0 ? note(compare.unknown({ count: unknown.length, ids })) : undefined,
    left.length > 0
      ? note(
          compare.tooMany({
            count: left.length,
            one: cityName(reading, known[0] ?? ""),
            other: cityName(reading, known[1] ?? ""),
          }),
        )
      : undefined,
  );
}

function pairLink(reading: IndexReading, one: string, other: string): PageLink {
  const { compare } = reading.messages;
  return compareLink(
    compare.pair({ one: cityWithRegion(reading, one), other: cityWithRegion(reading, other) }),
    one,
    other,
  );
}

function chooseBoth(reading: IndexReading): Section[] {
  const { atlas, messages } = reading;
  const { compare } = messages;
  const members = atlas.programs.find(({ id }) => id === "city-pair")?.cities.map(({ city }) => city) ?? [];
  const belgian = atlas.cities
    .filter(({ id, country }) => country === "BE" && members.includes(id))
    .map(({ id }) => id)
    .slice(0, MOST_WITH_EACH_OTHER);
  const pairs = belgian.flatMap((one, index) =>
    belgian.slice(index + 1).map((other) => pairLink(reading, one, other)),
  );
  const partners = ofKind(atlas.partnerships, "city-pair").map(({ belgianCity, usCity }) =>
    pairLink(reading, belgianCity, usCity),
  );
  const starts = COUNTRIES.map((country) =>
    section(
      `start-${country.toLowerCase()}`,
      compare.startIn({ country: messages.country[country]() }),
      choices(
        reading,
        atlas.cities
          .filter((city) => city.country === country)
          .map(({ id }) => compareLink(cityWithRegion(reading, id), id)),
        "cities",
      ),
    ),
  );
  return [
    ...section("choose", compare.choose(), note(compare.chooseText())),
    ...section("city-pair", compare.cityPair(), chips(pairs)),
    ...section("partners", compare.partners(), choices(reading, partners, "partnerships")),
    ...starts.flat(),
    ...section(
      "partnership-pages",
      compare.partnershipPages(),
      note(compare.noScript()),
      choices(
        reading,
        atlas.partnerships.map((partnership) => partnershipLink(reading, partnership)),
        "partnerships",
      ),
    ),
  ];
}

function chooseOther(reading: IndexReading, one: string): Section[] {
  const { atlas, messages } = reading;
  return COUNTRIES.flatMap((country) =>
    section(
      `with-${country.toLowerCase()}`,
      messages.compare.with({ country: messages.country[country]() }),
      chips(
        atlas.cities
          .filter((city) => city.country === country && city.id !== one)
          .map(({ id }) => compareLink(cityWithRegion(reading, id), one, id)),
      ),
    ),
  );
}

function sideBySide(reading: IndexReading, one: string, other: string, comparedOf: ComparedOf): Section[] {
  const { atlas, messages } = reading;
  const { compare } = messages;
  const partnership = partnershipsOf(atlas, one).find(
    ({ belgianCity, usCity }) => belgianCity === other || usCity === other,
  );
  const cities = [one, other].flatMap((id) => {
    const compared = comparedOf(id);
    return compared ? [{ link: cityLink(reading, id), ...compared }] : [];
  });
  const canBePartners = findCity(atlas, one).country !== findCity(atlas, other).country;
  return [
    ...section(
      "common",
      compare.common(),
      note(compare.apart({ distance: distanceApart(reading, one, other) })),
      canBePartners ? note(partnership ? compare.partnersOfEachOther() : compare.notPartners()) : undefined,
      chips(partnership ? [partnershipLink(reading, partnership)] : []),
      commonBlock(reading, one, other),
    ),
    ...section(
      "comparison",
      compare.sideBySide(),
      ...(cities.length === 2
        ? [note(compare.evidence()), { kind: "comparison" as const, cities }]
        : [undefined]),
    ),
    ...section(
      "more",
      compare.more(),
      chips([
        ...[one, other].map((id) => compareLink(compare.another({ city: cityName(reading, id) }), id)),
        { page: { kind: "compare" }, text: compare.title() },
      ]),
    ),
  ];
}

/**
 * Two cities side by side: the first two of the ids that the atlas has. With one of them, a choice of the other; with
 * none, a choice of both. What could not be used of a link is said.
 */
export function comparePage(
  reading: IndexReading,
  asked: readonly string[],
  comparedOf: ComparedOf,
): PageContent {
  const { atlas, messages } = reading;
  const { compare } = messages;
  const ids = [...new Set(asked)];
  const known = currentIds(atlas.cities, ids);
  const unknown = ids.filter((id) => currentIds(atlas.cities, [id]).length === 0);
  const [one, other] = known;
  const isPair = one !== undefined && other !== undefined;
  const names = { one: one ? cityName(reading, one) : "", other: other ? cityName(reading, other) : "" };
  const titleOfOne = one === undefined ? compare.title() : compare.another({ city: names.one });
  const title = isPair ? compare.titleTwo(names) : titleOfOne;
  const choice = one === undefined ? chooseBoth(reading) : chooseOther(reading, one);
  return {
    title,
    subtitle: compare.subtitle(),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: compare.description(),
    hasWayBack: true,
    sections: [
      ...linkSection(reading, known, unknown),
      ...(isPair ? sideBySide(reading, one, other, comparedOf) : choice),
    ],
  };
}
