import { project, unproject } from "@/basemap/projection";
import type { LatLng } from "@/domain/latLng";
import type { Messages } from "@/i18n/compiled/messages";
import { groupNames } from "@/i18n/groupNames";
import type { GroupContent, MarkContent } from "./pictureContent";

/** A group is larger than a mark, and its label stands off as much more. */
const LABEL_PADDING = "\u00a0\u00a0";

type GroupedCity = Pick<MarkContent, "id" | "label" | "country" | "lat" | "lng">;

/** A hundred meters are nothing to a group. */
const roundPlace = ({ lat, lng }: LatLng) => ({ lat: Number(lat.toFixed(3)), lng: Number(lng.toFixed(3)) });

/** Cities of one country, the most important first, as one mark in their middle. */
export function readGroup(
  messages: Pick<Messages, "atlantic" | "map">,
  cities: readonly [GroupedCity, ...GroupedCity[]],
): GroupContent {
  const [{ id, country }] = cities;
  const points = cities.map(project);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const names = cities.map(({ label }) => label);
  return {
    id,
    count: cities.length,
    ...groupNames(messages, country, names),
    country,
    ...roundPlace(unproject({ x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) })),
    placements: [],
  };
}

/** As it is arranged among marks: after all others. Its id is no city's. */
export function markOfGroup({ id, count: _, ...group }: GroupContent): MarkContent {
  return {
    ...group,
    id: `group-${id}`,
    label: `${group.label}${LABEL_PADDING}`,
    role: "not-in-city-pair",
    emphasis: "none",
    isAdded: true,
  };
}
