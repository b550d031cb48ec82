import type { Page } from "@/domain/page";
import type { ListTable } from "./listContent";
import type { PageLink } from "./pageContent";
import { placesTable } from "./placesTable";
import type { IndexReading } from "./reading";
import { type PictureRequest, readPicture } from "./readPicture";

/** What a map tells those who see it. */
export type MapInWords = {
  /** Where each of its places lies. */
  places: ListTable;
  /** What is drawn between which, each leading to where it is told. */
  lines: PageLink[];
  /** How many more there are than a map draws. */
  undrawn: number;
};

/** The map of a page with these filters, in words. */
export function readMapInWords(
  reading: IndexReading,
  page: Page,
  request: Pick<PictureRequest, "filters" | "compared" | "shown"> & { hidesLines: boolean },
): MapInWords {
  const { hidesLines, ...asked } = request;
  // Nothing is placed on a screen, so that every city counts and none is in a group.
  const { marks, lines, undrawnLines = 0 } = readPicture(reading, page, { ...asked, areFramesLive: true });
  const { shown } = request;
  const table = placesTable(
    reading,
    marks.map(({ id }) => id),
    (partnership) => shown?.partnerships.has(partnership) ?? true,
  );
  const size = table.rows.length;
  return {
    places: {
      ...table,
      id: "places",
      isOfMap: true,
      size,
      count: reading.messages.list.records({ table: "places", count: size }),
    },
    lines: hidesLines
      ? []
      : lines.map(({ name, page: its, fragment }) => ({
          page: its,
          text: name,
          ...(fragment !== undefined && { fragment }),
        })),
    undrawn: hidesLines ? 0 : undrawnLines,
  };
}
