import { slidePreviewPath } from "@/app/present/slidePreviewPath";
import { basisNotes } from "@/content/basis";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { readSlideMap } from "@/content/briefing/slidePicture";
import type { PictureContent } from "@/content/pictureContent";
import { publisherLine } from "@/content/publisher";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import { showOfStep } from "@/domain/showOfStep";
import { jointLabel } from "@/i18n/groupNames";
import type { Advances } from "@/picture/look";
import { chooseDrawn } from "@/prerender/preview/chooseDrawn";
import { composePreview, type Preview } from "@/prerender/preview/composePreview";

/** What a slide draws, as the picture of a page. */
function pictureOf(
  reading: BriefingReading,
  show: ShippedBriefing["slides"][number]["show"],
): PictureContent {
  // Of several pictures the last, as on paper.
  const { picture } = readSlideMap(reading, show.steps ? showOfStep(show, show.steps.length - 1) : show);
  const { marks, lines, boxes } = picture;
  return {
    marks: marks.map(({ frame, ...mark }) => ({
      ...mark,
      name: mark.label,
      country: frame === "be" ? "BE" : "US",
      placements: [],
    })),
    lines: lines.map((line) => ({ ...line, name: "", page: { kind: "home" } })),
    views: { us: { box: boxes.us }, be: { box: boxes.be } },
  };
}

/** The picture of every slide of a briefing: path below the base to what draws it. */
export function slidePreviews(
  reading: BriefingReading,
  { id, title, slides }: ShippedBriefing,
  advances: Advances,
): [path: string, draw: () => Preview][] {
  const { messages, locale } = reading;
  const draw = (slide: ShippedBriefing["slides"][number]) => {
    const picture = pictureOf(reading, slide.show);
    return composePreview({
      locale,
      title: slide.title,
      subtitle: slide.title === title ? slide.text[0]?.text : title,
      siteName: messages.site.name(),
      frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
      jointLabel: (names) => jointLabel(messages.map, names),
      insetName: (id) => messages.map.inset({ id }),
      picture,
      notes: [
        ...basisNotes(reading, chooseDrawn(picture).lines),
        ...(slide.kind === "cover" ? [publisherLine(messages.site)] : []),
      ],
      advances,
    });
  };
  return slides.map((slide, index) => [slidePreviewPath(id, index + 1, locale), () => draw(slide)]);
}
