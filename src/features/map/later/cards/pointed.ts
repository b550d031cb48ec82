import type { MapCardSubject } from "@/content/mapCard";

export const POINTED = "[data-frame] a[data-city], [data-line]";

const KINDS = ["city-pair", "sister-cities", "visit"] as const;

/** What a mark or a line is about; undefined for one that stands for several cities. */
export function subjectOf(element: Element): MapCardSubject | undefined {
  const { city, line, from, to, kind } = (element as HTMLElement | SVGElement).dataset;
  if (city) return { kind: "city", city };
  const of = KINDS.find((it) => it === kind);
  if (!line || !from || !to || !of) return undefined;
  return { kind: "line", id: line, usCities: from.split(" "), belgianCities: to.split(" "), of };
}
