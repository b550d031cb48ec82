import { useMemo } from "react";
import type { usePageView } from "@/app/usePageView";
import { localDay } from "@/domain/localDay";
import { connectionsShown } from "@/export/connectionsShown";
import type { ExportInput } from "@/export/exportInput";
import { fileName } from "@/export/fileName";
import { shownRecords } from "@/export/shownRecords";
import { type DownloadFormat, DownloadSection } from "@/features/share/live/DownloadSection";
import { useMessages } from "@/i18n/MessagesContext";
import { MAP_PICTURE_SIZE, PNG_SCALE } from "@/picture/mapPictureSize";
import { saveFile } from "@/ui/live/saveFile";
import type { TaskControl } from "@/ui/live/useTask";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { Theme, UrlState } from "@/url-state/urlState";
import { isDataFormat, makeDataFile } from "./makeDataFile";

type DownloadsProps = {
  state: UrlState;
  pageView: Pick<ReturnType<typeof usePageView>, "view" | "result" | "read">;
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

function countRecords(input: ExportInput): number {
  const { about: _about, sources: _sources, ...records } = shownRecords(input.reading.atlas, input.shown);
  return Object.values(records).reduce((sum, { length }) => sum + length, 0);
}

/** Downloads of the page that is shown, with the filters of its address. */
export function Downloads({ state, pageView: { view, result, read }, theme, onPrint }: DownloadsProps) {
  const messages = useMessages();
  const { download } = messages;
  const { q: _q, ...viewState } = state;
  const { locale, page } = state;
  const filters = result?.filters ?? {};
  const shown = result?.shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters come and go with what they leave.
  const input = useMemo(
    (): ExportInput | undefined =>
      read && {
        reading: { ...read.reading, ...(shown && { shown }) },
        filters,
        link: toAbsoluteHref(formatUrl({ locale, page, ...filters })),
        day: localDay(new Date()),
        addressOf: (other) => toAbsoluteHref(formatPath(other, locale)),
      },
    [read, shown, locale, page],
  );
  const holds = useMemo(() => {
    if (!input) return undefined;
    const map = download.mapHolds({
      cities: shownRecords(input.reading.atlas, input.shown).cities.length,
      lines: connectionsShown(input).length,
    });
    const records = download.recordsHold({ count: countRecords(input) });
    const { marks, lines } = view.picture;
    const picture = download.mapHolds({
      cities: marks.length,
      lines: state.hidesLines ? 0 : lines.length,
    });
    return { geojson: map, kml: map, csv: records, json: records, png: picture, svg: picture, pptx: picture };
  }, [input, view.picture, state.hidesLines, download]);

  const make = async (format: DownloadFormat, from: ExportInput, control: TaskControl): Promise<Blob> => {
    if (isDataFormat(format)) return makeDataFile(format, from);
    const { reading, day } = from;
    const link = toAbsoluteHref(formatUrl(viewState));
    const seen = { view, atlas: reading.atlas, messages, state, filters, theme, link };
    if (format === "pptx") {
      const { makeViewSlide } = await import("./makeViewSlide");
      return makeViewSlide({ ...seen, day }, control);
    }
    const { makePicture } = await import("./makePicture");
    return makePicture(format, seen);
  };
  const handleSave = async (format: DownloadFormat, control: TaskControl) => {
    if (!input) throw new Error("The data are not there yet.");
    const day = localDay(new Date());
    const name = fileName(day, EXTENSIONS[format], filters, isDataFormat(format) ? undefined : view.page);
    const content = await make(format, { ...input, day }, control);
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
