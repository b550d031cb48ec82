import type { Feature, LineString, MultiLineString, Point, Position } from "geojson";
import { regionName } from "@/content/reading";
import { markName } from "@/content/readPicture";
import type { City } from "@/domain/city";
import { otherEnd, partnershipsOf, roleOf } from "@/domain/connections";
import { isDated, partialBoundsOf } from "@/domain/dateBounds";
import { weakestGrade } from "@/domain/evidence";
import { greatCircle } from "@/domain/greatCircle";
import { inLocale } from "@/domain/inLocale";
import type { LatLng } from "@/domain/latLng";
import { findCity } from "@/domain/lookUp";
import { hasKind } from "@/domain/partnership";
import type { Text } from "@/domain/text";
import { formatDate } from "@/i18n/formatDate";
import { connectionsShown, endsInOrder, type ShownConnection } from "./connectionsShown";
import { cutAtAntimeridian } from "./cutAtAntimeridian";
import type { ExportInput } from "./exportInput";
import { shownRecords } from "./shownRecords";
import { sourceIdsIn } from "./sourceIdsIn";
import { toEdtf } from "./toEdtf";

/** Pieces of a great circle: over the Atlantic one is about 110 km long. */
const STEPS = 64;

/** About a metre. */
const DECIMALS = 5;

/** Formats of older map programs have no lists. */
const list = (ids: readonly string[]): string => ids.join("; ");

/** Longitude first. */
function toPosition({ lat, lng }: LatLng): Position {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function toPoint({ reading, addressOf }: ExportInput, city: City): Feature<Point> {
  const { atlas, locale } = reading;
  const { id, country, coordinates } = city;
  const pairs = partnershipsOf(atlas, id).filter((partnership) => hasKind(partnership, "city-pair"));
  const programs = atlas.programs.filter(({ cities }) => cities.some((member) => member.city === id));
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: toPosition(coordinates) },
    properties: {
      id,
      kind: "city",
      name: inLocale(city.names, locale),
      description: markName(reading, city),
      country,
      region: regionName(city, locale),
      role: roleOf(atlas, city),
      counterparts: list(pairs.map((partnership) => otherEnd(partnership, id))),
      programs: list(programs.map((program) => program.id)),
      sources: list(sourceIdsIn(city)),
      link: addressOf({ kind: "city", id }),
    },
  };
}

function lineBetween(from: LatLng, to: LatLng): LineString | MultiLineString {
  const lines = cutAtAntimeridian(greatCircle(from, to, STEPS)).map((line) => line.map(toPosition));
  const [only] = lines;
  return lines.length === 1 && only
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: lines };
}

/** The claim that joins the two, what it is inferred from where no source says it, and whether it was only announced. */
function describe({ reading }: ExportInput, { claim, inferred, name, basis }: ShownConnection): string {
  if (!claim) return name;
  const { file } = reading.messages;
  const say = (text: Text) => inLocale(text, reading.locale);
  const text = say(claim.text);
  if (inferred?.basis.kind === "inferred") {
    const conclusion = file.inferred({ text: say(inferred.text), because: say(inferred.basis.because) });
    return inferred === claim ? conclusion : `${text} ${conclusion}`;
  }
  return basis === "announced" ? file.announced({ text }) : text;
}

function toLine(input: ExportInput, connection: ShownConnection): Feature<LineString | MultiLineString> {
  const { atlas, locale, messages } = input.reading;
  const { id, kind, name, status, direction, date, ended, basis, belgianCity, usCity, sources } = connection;
  const [from, to] = endsInOrder(connection);
  return {
    type: "Feature",
    id,
    geometry: lineBetween(findCity(atlas, from).coordinates, findCity(atlas, to).coordinates),
    properties: {
      id,
      kind,
      name,
      description: describe(input, connection),
      belgianCity,
      usCity,
      from,
      to,
      direction,
      status,
      basis,
      weakestGrade: weakestGrade(atlas, sources) ?? null,
      date: toEdtf(date),
      dateText: formatDate(date, locale, messages),
      ended: ended ? toEdtf(ended) : null,
      sources: list(sources),
      link: input.addressOf(connection.page),
    },
  };
}

/** An open side means: it goes on, or it may have been at any time there. */
function timeOf({ kind, date, ended }: ShownConnection): {
  begin?: string | undefined;
  end?: string | undefined;
} {
  const begin = isDated(date) ? partialBoundsOf(date) : undefined;
  const end = ended && isDated(ended) ? partialBoundsOf(ended) : undefined;
  return { begin: begin?.earliest, end: kind === "visit" ? begin?.latest : end?.latest };
}

/**
 * Cities as points, connections as lines along great circles, each with flat properties that map programs can show. A
 * line runs the way that its delegation went; where there is none, or its way is not stated, from the Belgian city.
 */
export function toFeatures(input: ExportInput) {
  const connections = connectionsShown(input);
  return {
    points: shownRecords(input.reading.atlas, input.shown).cities.map((city) => toPoint(input, city)),
    lines: connections.map((connection) => toLine(input, connection)),
    /** By the id of a line: the first and the last day, month or year on which it can have been. */
    times: new Map(connections.map((connection) => [connection.id, timeOf(connection)])),
  };
}
