import { partialBoundsOf } from "@/domain/dateBounds";
import type { Dated } from "@/domain/dateValue";
import type { DrawnLine } from "@/domain/drawnLines";
import { partnershipEvidence } from "@/domain/evidence";
import { find } from "@/domain/lookUp";
import type { PartnershipKind } from "@/domain/partnership";
import { formatMonth, formatUnits } from "@/i18n/formatDate";
import type { LineContent } from "./pictureContent";
import { cityName, type IndexReading, listCities } from "./reading";

/** More years than these are told as a span. */
const MOST_YEARS = 3;

/** A date as short as it is understood: "2014", "Jun 2014", "since 2011". */
function shortDate({ locale, messages }: IndexReading, date: Dated): string {
  const words = (partial: string) => formatMonth(partial.slice(0, 7), locale);
  switch (date.kind) {
    case "at":
      return words(date.date);
    case "range":
      return words(date.from);
    case "from":
      return messages.map.pillSince({ date: date.from.slice(0, 4) });
    case "after":
      return messages.date.after({ date: words(date.date) });
    case "by":
      return messages.date.by({ date: words(date.date) });
  }
}

/** What stands on a line: the date of a delegation, the years of those between a pair; undefined where none is known. */
function pillOf(
  reading: IndexReading,
  { record, dates }: Pick<DrawnLine, "record" | "dates">,
): string | undefined {
  const [first, ...more] = dates;
  if (!first) return undefined;
  if (record === "delegation") return shortDate(reading, first);
  const years = dates.flatMap((date) => {
    const { earliest, latest } = partialBoundsOf(date);
    return earliest !== undefined && latest !== undefined ? [earliest.slice(0, 4)] : [];
  });
  if (years.length < dates.length)
    return more.length === 0
      ? shortDate(reading, first)
      : formatUnits([...new Set(dates.map((date) => shortDate(reading, date)))], reading.locale);
  const all = [...new Set(years)].toSorted();
  const [from = "", to = ""] = [all[0], all.at(-1)];
  return all.length > MOST_YEARS
    ? reading.messages.map.pillSpan({ from, to })
    : formatUnits(all, reading.locale);
}

type Way = { belgianCity: string; usCity: string };

/** A pair in words: "Verviers and Nashville: City Pair partnership". */
export function pairName(
  reading: IndexReading,
  { belgianCity, usCity }: Way,
  id: string,
  kind: PartnershipKind,
): string {
  const { atlas, messages } = reading;
  const values = { belgian: cityName(reading, belgianCity), us: cityName(reading, usCity) };
  const partnership = find(atlas.partnerships, id);
  const evidence = partnershipEvidence(atlas, partnership, kind) ?? "stated";
  if (kind === "city-pair") return messages.map.lineCityPair({ ...values, evidence });
  const its = partnership.connections.find((connection) => connection.kind === kind);
  return messages.map.lineSister({ ...values, status: its?.status ?? "unknown", evidence });
}

/** A delegation in words: "Columbus to Antwerp and Vilvoorde: delegation". */
export function delegationName(
  reading: IndexReading,
  ends: { belgianCities: readonly string[]; usCities: readonly string[] },
  direction: "to-belgium" | "to-united-states" | "not-stated",
): string {
  const { map } = reading.messages;
  const values = {
    belgian: listCities(reading, ends.belgianCities),
    us: listCities(reading, ends.usCities),
  };
  switch (direction) {
    case "to-belgium":
      return map.lineVisitToBelgium(values);
    case "to-united-states":
      return map.lineVisitToUnitedStates(values);
    case "not-stated":
      return map.lineVisitNotStated(values);
  }
}

/** What a line stands for, in words, with how sure it is and the dates that its pill tells. */
export function lineName(reading: IndexReading, line: DrawnLine): string {
  const { map } = reading.messages;
  const when = line.isAside || line.isGhost ? undefined : pillOf(reading, line);
  const dated = (name: string) => (when === undefined ? name : map.lineWhen({ line: name, when }));
  if (line.record === "delegation") {
    const name = dated(delegationName(reading, line, line.direction));
    return map.lineBasis({ line: name, basis: line.basis });
  }
  const { belgianCities, usCities, partnerships, kind } = line;
  if (kind === "visit") throw new Error("A pair is of a kind of partnership");
  if (partnerships.length === 1)
    return dated(
      pairName(reading, { belgianCity: belgianCities[0], usCity: usCities[0] }, partnerships[0], kind),
    );
  const values = { belgian: listCities(reading, belgianCities), us: listCities(reading, usCities) };
  return dated(
    map.lineJoint({
      ...values,
      kind: kind === "city-pair" ? "pair" : "sister",
      count: partnerships.length,
    }),
  );
}

/** Names a line among all of a picture: its partnership, or its delegation. */
function lineId(line: DrawnLine): string {
  if (line.record === "delegation") return line.delegation;
  const [first, ...more] = line.partnerships;
  return more.length === 0 ? first : `${first}+${more.length}`;
}

/** How a line is drawn and said, wherever that is. */
export function drawnContent(reading: IndexReading, line: DrawnLine): Omit<LineContent, "page" | "fragment"> {
  const { kind, basis, isSelected, isAside, isGhost, belgianCities, usCities } = line;
  const direction = line.record === "delegation" && line.direction !== "not-stated" && line.direction;
  const isQuiet = isAside || isGhost;
  const pill = isQuiet ? undefined : pillOf(reading, line);
  return {
    id: lineId(line),
    name: lineName(reading, line),
    kind,
    ...(basis !== "stated" && { basis }),
    isSelected,
    ...(isAside && { isAside }),
    ...(isGhost && { isGhost }),
    ...(direction && !isQuiet && { direction }),
    ...(pill !== undefined && { pill }),
    belgianCities,
    usCities,
  };
}
