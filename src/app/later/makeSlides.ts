import { writePptx } from "@/export/pptx/writePptx";
import type { Aspect } from "@/features/take-along/later/TakeAlong";
import { TAGS } from "@/i18n/formatDate";
import type { TaskControl } from "@/ui/later/useTask";
import { toAbsoluteHref } from "@/url-state/location";
import { readGround } from "./readGround";
import type { TakenBriefing } from "./takenBriefing";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

type SlidesOptions = TaskControl & {
  aspect: Aspect;
  /** Of making it: `2026-11-23`. */
  day: string;
};

/** A briefing as a PowerPoint file. Rejects with an AbortError where it was cancelled. */
export async function makeSlides(
  { briefing, address, locale, messages, present }: TakenBriefing,
  { aspect, day, signal, onProgress }: SlidesOptions,
): Promise<Blob> {
  const [us, be] = await Promise.all([readGround("us"), readGround("be")]);
  const content = await writePptx(briefing, {
    aspect,
    present,
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    grounds: { us, be },
    siteName: messages.site.name(),
    address: address ?? toAbsoluteHref("/"),
    day,
    lang: TAGS[locale],
    signal,
    onProgress: (done, total) => onProgress({ done, total }),
  });
  return new Blob([content], { type: MEDIA_TYPE });
}
