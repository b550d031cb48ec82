import { toCamera } from "@/app/toCamera";
import type { ShownView } from "@/app/usePageView";
import { basisNotes } from "@/content/basis";
import { publisherLine } from "@/content/publisher";
import { scaleNames } from "@/content/scaleBar";
import type { AtlasIndex } from "@/domain/atlasIndex";
import type { Filters } from "@/domain/filters";
import type { Messages } from "@/i18n/compiled/messages";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { drawMapPicture, MAP_PICTURE_FACES } from "@/picture/drawMapPicture";
import { MAP_PICTURE_SIZE, PNG_SCALE } from "@/picture/mapPictureSize";
import { PALETTES } from "@/picture/palette";
import { measureLetters } from "@/ui/later/measureLetters";
import { rasteriseSvg } from "@/ui/later/rasteriseSvg";
import type { Theme, UrlState } from "@/url-state/urlState";
import { filtersInWords } from "./filtersInWords";

export type PictureInput = {
  view: ShownView;
  atlas: AtlasIndex;
  /** Day of the last change to the data, in words. */
  updated: string;
  messages: Messages;
  state: UrlState;
  filters: Filters;
  theme: Theme;
  link: string;
};

function draw({ view, atlas, updated, messages, state, filters, theme, link }: PictureInput): string {
  const { locale, us, be, hidesLines } = state;
  const described = filtersInWords({ atlas, locale, messages }, filters);
  const { title, strong, plain } = MAP_PICTURE_FACES;
  return drawMapPicture({
    picture: hidesLines ? { ...view.picture, lines: [] } : view.picture,
    cameras: { us: toCamera(us), be: toCamera(be) },
    locale,
    siteName: messages.site.name(),
    title: view.content.title,
    subtitle: described.join(" · "),
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    scaleNames: scaleNames(messages, locale),
    legend: legendNames(messages, view.picture),
    notes: [
      ...basisNotes({ atlas, locale, messages }, hidesLines ? [] : view.picture.lines),
      messages.legend.disclaimer({ date: updated }),
      publisherLine(messages.site),
      messages.file.facts({ site: messages.site.name() }),
      messages.file.credit(),
      messages.licences.short(),
    ],
    link,
    look: {
      palette: PALETTES[theme],
      faces: MAP_PICTURE_FACES,
      advances: {
        title: measureLetters(title),
        strong: measureLetters(strong),
        plain: measureLetters(plain),
      },
    },
  });
}

/** Both maps as the page shows them, as a picture of a format. Rejects where the browser cannot draw it. */
export async function makePicture(format: "png" | "svg", input: PictureInput): Promise<Blob> {
  const svg = draw(input);
  return format === "svg"
    ? new Blob([svg], { type: "image/svg+xml" })
    : rasteriseSvg(svg, MAP_PICTURE_SIZE, PNG_SCALE);
}
