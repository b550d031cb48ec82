import type { LineContent, MarkContent, PictureContent } from "@/content/pictureContent";

/** What of a page's picture its preview has room for. */
export type Chosen = { marks: MarkContent[]; lines: LineContent[] };

/** The cities that a page is about and their lines; everything where it is about none. */
export function chooseDrawn({ marks, lines }: PictureContent): Chosen {
  const emphasised = marks.filter(({ emphasis }) => emphasis !== "none").map(({ id }) => id);
  if (emphasised.length === 0) return { marks, lines };
  const own = lines.filter(({ isSelected }) => isSelected);
  const drawn = new Set([
    ...emphasised,
    ...own.flatMap(({ belgianCities, usCities }) => [...belgianCities, ...usCities]),
  ]);
  return { marks: marks.filter(({ id }) => drawn.has(id)), lines: own };
}
