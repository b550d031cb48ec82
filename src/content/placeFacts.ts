import type { City } from "@/domain/city";
import { inLocale } from "@/domain/inLocale";
import { formatDate, formatNumber } from "@/i18n/formatDate";
import type { ListCell } from "./listContent";
import type { FactContent } from "./pageContent";
import { farAndNear } from "./placesTable";
import { citeInFull, type Reading } from "./reading";

function coordinate(value: number, positive: string, negative: string): [string, string] {
  return [Math.abs(value).toFixed(2), value >= 0 ? positive : negative];
}

/** Every population that a source gives, with its date and, where it is not plainly the city's, its area. */
export function populationFacts(reading: Reading, city: City): FactContent[] {
  const { locale, messages } = reading;
  // Of another area, another number is no contradiction.
  const areDisputed = city.populations.filter(({ area }) => area === undefined).length > 1;
  return city.populations.map((population): FactContent => {
    const number = formatNumber(population.count, locale);
    const count = population.isApproximate ? messages.city.populationAbout({ count: number }) : number;
    const date = formatDate(population.date, locale, messages);
    const area = population.area && inLocale(population.area, locale);
    return {
      label: area ? messages.city.populationArea({ area }) : messages.city.population(),
      value: messages.city.populationDate({ count, date }),
      isKnown: true,
      ...(areDisputed && !area && { hasDisagreement: true as const }),
      sources: citeInFull(reading, population.citations),
    };
  });
}

/** How far its partners and the nearest city of the atlas lie, in which direction: reckoned, so without a source. */
function distanceFacts(reading: Reading, city: City): FactContent[] {
  const { atlas, messages } = reading;
  const { partners, nearest } = farAndNear(reading, city, atlas.cities, () => true);
  const fact = (label: string, { text, isKnown }: ListCell): FactContent[] =>
    isKnown ? [{ label, value: text, isKnown, sources: [] }] : [];
  return [...fact(messages.list.partners(), partners), ...fact(messages.city.nearest(), nearest)];
}

/** Populations, position, and what lies how far from it. */
export function placeFacts(reading: Reading, city: City): FactContent[] {
  const { messages } = reading;
  const [lat, latSide] = coordinate(city.coordinates.lat, messages.compass.north(), messages.compass.south());
  const [lng, lngSide] = coordinate(city.coordinates.lng, messages.compass.east(), messages.compass.west());
  const position: FactContent = {
    label: messages.city.coordinates(),
    value: messages.city.coordinatesValue({ lat, latSide, lng, lngSide }),
    isKnown: true,
    sources: citeInFull(reading, city.coordinates.citations),
  };
  return [...populationFacts(reading, city), position, ...distanceFacts(reading, city)];
}
