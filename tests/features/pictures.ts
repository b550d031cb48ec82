import type { LineContent, MarkContent, PictureContent } from "@/content/pictureContent";

const box = { minX: 0, minY: 0, maxX: 1, maxY: 1 };

export function mark(change: Partial<MarkContent> & Pick<MarkContent, "id">): MarkContent {
  const { id } = change;
  return {
    label: id,
    name: `${id}, Belgium: in a test`,
    country: "BE",
    role: "counterpart-named",
    lat: 50.8,
    lng: 4.4,
    emphasis: "none",
    placements: [],
    ...change,
  };
}

export function line(change: Partial<LineContent> & Pick<LineContent, "id">): LineContent {
  return {
    name: `line ${change.id}`,
    kind: "city-pair",
    isSelected: false,
    belgianCities: ["vilvoorde"],
    usCities: ["columbus"],
    page: { kind: "partnership", id: "vilvoorde--columbus" },
    ...change,
  };
}

export function picture(change: Partial<PictureContent>): PictureContent {
  return { marks: [], lines: [], views: { us: { box }, be: { box } }, ...change };
}
