import { defaultCities, delegationCities, otherEnd, partnershipsOf } from "@/domain/connections";
import { boundsOf, compareDates, isDated, yearOf } from "@/domain/dateBounds";
import type { AnyDate } from "@/domain/dateValue";
import { isInferred } from "@/domain/evidence";
import { inLocale } from "@/domain/inLocale";
import { hasKind } from "@/domain/partnership";
import { formatDate, formatUnits } from "@/i18n/formatDate";
import type { Block, PageContent } from "./pageContent";
import { ofKind, pairsBlock } from "./partnerships";
import { publisherLine } from "./publisher";
import { cityLink, listCities, listLink, programLink, type Reading } from "./reading";
import { claimsBlock, gapsSection, section } from "./sections";
import { sisterLayerNote } from "./sisterLayer";

type Row = Extract<Block, { kind: "rows" }>["rows"][number];

/** Years where all days that a date can mean lie in one, else the date in words: "2014, 2015", "after 2005". */
function visitsIn({ locale, messages }: Reading, dates: readonly AnyDate[]): string {
  const words = dates.map((date) => {
    const { earliest, latest } = boundsOf(date) ?? {};
    const isOneYear = earliest && latest && yearOf(earliest) === yearOf(latest);
    return isOneYear ? earliest.slice(0, 4) : formatDate(date, locale, messages);
  });
  return messages.home.visitsIn({ count: dates.length, when: formatUnits([...new Set(words)], locale) });
}

/** "San Diego · visit 2019": the counterparts and the times of the dated delegations between them. */
function counterpartRow(reading: Reading, cityId: string): Row {
  const { atlas, messages } = reading;
  const pairs = ofKind(partnershipsOf(atlas, cityId), "city-pair");
  const counterparts = pairs.map((pair) => otherEnd(pair, cityId));
  const dates = atlas.delegations
    .filter((delegation) => {
      const cities = delegationCities(delegation);
      return cities.includes(cityId) && counterparts.some((id) => cities.includes(id));
    })
    .map(({ date }) => date)
    .filter(isDated)
    .toSorted(compareDates);
  const when = dates.length > 0 ? ` · ${visitsIn(reading, dates)}` : "";
  const detail =
    counterparts.length > 0 ? listCities(reading, counterparts) + when : messages.home.notNamed();
  const inferred = pairs.filter((pair) => isInferred(pair, "city-pair")).length;
  return {
    link: cityLink(reading, cityId),
    detail,
    ...(inferred > 0 && { inferred: inferred === pairs.length ? ("wholly" as const) : ("partly" as const) }),
  };
}

function programNames({ atlas, locale }: Reading, cityId: string): string[] {
  return atlas.programs
    .filter(({ cities }) => cities.some(({ city }) => city === cityId))
    .map(({ shortName }) => inLocale(shortName, locale));
}

/** The home page names so many of a kind; beyond that it leads to the list of all. */
const MOST = 12;

/** Sister cities are a layer beside the programs, off at first. */
const MOST_SISTERS = 6;

function allOf(
  reading: Reading,
  kind: "cities" | "partnerships",
  all: readonly unknown[],
  most = MOST,
): Block | undefined {
  return all.length > most ? { kind: "chips", links: [listLink(reading, kind)] } : undefined;
}

export function homePage(reading: Reading): PageContent {
  const { atlas, messages } = reading;
  const cityPair = atlas.programs.find(({ id }) => id === "city-pair");
  const country = new Map(atlas.cities.map((city) => [city.id, city.country]));
  const paired = (cityPair?.cities ?? []).map(({ city }) => city).filter((id) => country.get(id) === "BE");
  const pairs = ofKind(atlas.partnerships, "city-pair");
  const counterparts = new Set(pairs.map(({ usCity }) => usCity));
  // Of two pairs of one U.S. city, one that a source states is enough.
  const stated = new Set(pairs.filter((pair) => !isInferred(pair, "city-pair")).map(({ usCity }) => usCity))
    .size;
  const inferred = counterparts.size - stated;
  const first = defaultCities(atlas);
  const rows = (ids: readonly string[], read: (id: string) => Row): (Block | undefined)[] =>
    ids.length > 0
      ? [{ kind: "rows", rows: ids.slice(0, MOST).map(read) }, allOf(reading, "cities", ids)]
      : [];
  const others = first.filter((id) => country.get(id) === "BE" && !paired.includes(id));
  const known = new Set([
    ...first,
    ...atlas.partnerships.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]),
  ]);
  const rest = atlas.cities.filter(({ id }) => !known.has(id));
  const sisters = atlas.partnerships.filter((partnership) => hasKind(partnership, "sister-cities"));
  const sisterNote = sisterLayerNote(reading);
  return {
    title: messages.home.title(),
    subtitle: messages.home.subtitle({
      belgian: paired.length,
      us: counterparts.size,
      stated,
      inferred,
      basis: stated === 0 ? "inferred" : inferred === 0 ? "stated" : "both",
    }),
    documentTitle: messages.home.documentTitle(),
    description: messages.home.description(),
    hasWayBack: false,
    sections: [
      ...section("lead", messages.home.lead(), claimsBlock(reading, atlas.about.introduction.slice(0, 1))),
      ...section("pairs", messages.home.pairs(), ...rows(paired, (id) => counterpartRow(reading, id))),
      ...section(
        "others",
        messages.home.others(),
        ...rows(others, (id) => ({
          link: cityLink(reading, id),
          detail: programNames(reading, id).join(" · "),
        })),
      ),
      ...section("about", messages.home.about(), claimsBlock(reading, atlas.about.introduction.slice(1)), {
        kind: "note",
        text: publisherLine(messages.site),
      }),
      ...section("programs", messages.home.programs(), {
        kind: "chips",
        links: atlas.programs.slice(0, MOST).map(({ id }) => programLink(reading, id)),
      }),
      ...section("organisers", messages.home.organisers(), claimsBlock(reading, atlas.about.organisers)),
      ...section(
        "sister-cities",
        messages.home.sister(),
        { kind: "note", text: messages.home.sisterNote() },
        { kind: "note", text: sisterNote.text },
        pairsBlock(reading, sisters.slice(0, MOST_SISTERS), "sister-cities"),
        allOf(reading, "partnerships", sisters, MOST_SISTERS),
        { kind: "chips", links: [sisterNote.link] },
      ),
      ...section(
        "visits",
        messages.home.visits(),
        {
          kind: "chips",
          links: rest.slice(0, MOST).map(({ id }) => cityLink(reading, id)),
        },
        allOf(reading, "cities", rest),
      ),
      ...gapsSection(reading, atlas.about.gaps),
    ],
  };
}
