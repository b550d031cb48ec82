import type { TakenBriefing } from "@/app/later/takenBriefing";
import { withoutNotes } from "@/content/briefing/withoutNotes";
import { localDay } from "@/domain/localDay";
import { briefingFileName } from "@/export/briefingFile";
import { type SavedFile, TakeAlong } from "@/features/take-along/later/TakeAlong";
import { formatBytes } from "@/i18n/formatBytes";
import { saveFile } from "@/ui/later/saveFile";
import { toHref } from "@/url-state/location";
import type { Print } from "@/url-state/presentQuery";

export type TakeBriefingProps = {
  /** Read when a file is asked for. */
  taken: TakenBriefing;
  /** Address below the base of what the HTML file is made of; absent where the site has none. */
  fileTemplate: string | undefined;
  /** Below the base, of what prints; absent on the page that does. */
  toHandout?: ((print: Print) => string) | undefined;
};

/** Everything that carries a briefing out of the browser. */
export function TakeBriefing({ taken, fileTemplate, toHandout }: TakeBriefingProps) {
  const save = async (
    extension: string,
    signal: AbortSignal,
    make: (day: string) => Promise<Blob>,
  ): Promise<SavedFile> => {
    const day = localDay(new Date());
    const content = await make(day);
    // What was cancelled is not saved.
    signal.throwIfAborted();
    const file = briefingFileName(taken.name, day, extension);
    saveFile(content, file);
    return { file, size: formatBytes(content.size, taken.locale) };
  };
  return (
    <TakeAlong
      hrefs={
        toHandout && {
          handout: toHref(toHandout("handout")),
          cards: toHref(toHandout("cards")),
          slides: toHref(toHandout("slides")),
        }
      }
      onPptx={({ aspect, hasNotes }, { signal, onProgress }) =>
        save("pptx", signal, async (day) => {
          const { makeSlides } = await import("@/app/later/makeSlides");
          return makeSlides(hasNotes ? taken : { ...taken, briefing: withoutNotes(taken.briefing) }, {
            aspect,
            day,
            signal,
            onProgress,
          });
        })
      }
      onHtml={
        fileTemplate === undefined
          ? undefined
          : ({ hasNotes }, { signal }) =>
              save("html", signal, async (day) => {
                const { makeBriefingFile } = await import("./makeBriefingFile");
                return makeBriefingFile(taken, { template: toHref(fileTemplate), day, hasNotes, signal });
              })
      }
    />
  );
}
