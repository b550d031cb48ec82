import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { usePageView } from "@/app/usePageView";
import { atlasQuery } from "@/data/atlasQuery";
import type { FilteredIds } from "@/domain/applyFilters";
import { countConnections } from "@/domain/countConnections";
import { localDay } from "@/domain/localDay";
import { fileName } from "@/export/fileName";
import { type DownloadFormat, DownloadSection } from "@/features/share/later/DownloadSection";
import { useMessages } from "@/i18n/MessagesContext";
import { MAP_PICTURE_SIZE, PNG_SCALE } from "@/picture/mapPictureSize";
import { saveFile } from "@/ui/later/saveFile";
import type { TaskControl } from "@/ui/later/useTask";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { Theme, UrlState } from "@/url-state/urlState";
import { isDataFormat, makeDataFile } from "./makeDataFile";

export type DownloadsProps = {
  state: UrlState;
  pageView: Pick<ReturnType<typeof usePageView>, "view" | "result" | "read" | "file">;
  /** Day of the last change to the data, in words. */
  updated: string;
  theme: Theme;
  onPrint: () => void;
};

const EXTENSIONS: Record<DownloadFormat, string> = {
  geojson: "geojson",
  csv: "zip",
  kml: "kml",
  json: "json",
  png: "png",
  svg: "svg",
  pptx: "pptx",
};

const PIXELS = { width: MAP_PICTURE_SIZE.width * PNG_SCALE, height: MAP_PICTURE_SIZE.height * PNG_SCALE };

const countRecords = (shown: FilteredIds): number =>
  Object.values(shown).reduce((sum, { size }) => sum + size, 0);

/** Downloads of the page that is shown, with the filters of its address. */
export function Downloads({ state, pageView, updated, theme, onPrint }: DownloadsProps) {
  const { view, result, read, file } = pageView;
  const client = useQueryClient();
  const messages = useMessages();
  const { download } = messages;
  const { q: _q, ...viewState } = state;
  const { locale, page } = state;
  const filters = result?.filters ?? {};
  const shown = result?.shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters come and go with what they leave.
  const holds = useMemo(() => {
    if (!read) return undefined;
    const { atlas } = read.reading;
    const left = shown ?? read.applyFilters(atlas, {});
    const map = download.mapHolds({
      cities: left.cities.size,
      lines: countConnections(atlas, filters, left),
    });
    const records = download.recordsHold({ count: countRecords(left) });
    const { marks, lines } = view.picture;
    const picture = download.mapHolds({
      cities: marks.length,
      lines: state.hidesLines ? 0 : lines.length,
    });
    return { geojson: map, kml: map, csv: records, json: records, png: picture, svg: picture, pptx: picture };
  }, [read, shown, view.picture, state.hidesLines, download]);

  const make = async (format: DownloadFormat, day: string, control: TaskControl): Promise<Blob> => {
    if (!read) throw new Error("The index is not there yet.");
    if (isDataFormat(format)) {
      // The records themselves are only asked for here.
      const atlas = await client.fetchQuery(atlasQuery(locale));
      return makeDataFile(format, {
        reading: { atlas, locale, messages },
        shown,
        filters,
        answer: result?.answer,
        link: toAbsoluteHref(formatUrl({ locale, page, ...filters })),
        day,
        addressOf: (other) => toAbsoluteHref(formatPath(other, locale)),
      });
    }
    const link = toAbsoluteHref(formatUrl(viewState));
    const seen = { atlas: read.reading.atlas, messages, state, filters, link };
    if (format === "pptx") {
      if (!file) throw new Error("The data of the page are not there.");
      const { makeViewSlide } = await import("./makeViewSlide");
      const content = { ...file.view.content, ...view.content };
      return makeViewSlide(
        { ...seen, view: { content, picture: view.picture }, answer: result?.answer, day },
        control,
      );
    }
    const { makePicture } = await import("./makePicture");
    return makePicture(format, { ...seen, view, updated, theme });
  };
  const handleSave = async (format: DownloadFormat, control: TaskControl) => {
    const day = localDay(new Date());
    const name = fileName(day, EXTENSIONS[format], filters, isDataFormat(format) ? undefined : view.page);
    const content = await make(format, day, control);
    // What was cancelled is not saved.
    control.signal.throwIfAborted();
    saveFile(content, name);
    return name;
  };
  return (
    <DownloadSection
      holds={holds}
      isFiltered={result !== undefined}
      pixels={PIXELS}
      onSave={handleSave}
      onPrint={onPrint}
    />
  );
}
