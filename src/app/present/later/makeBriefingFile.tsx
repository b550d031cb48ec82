import type { FileData } from "@/app/file/fileData";
import type { TakenBriefing } from "@/app/later/takenBriefing";
import { slideCode } from "@/app/present/slideCode";
import { hasNotes as hadNotes, withoutNotes } from "@/content/briefing/withoutNotes";
import { fetchFileTemplate } from "@/data/fetchFileTemplate";
import { fillBriefingFile } from "@/export/briefingHtml";
import { Handout } from "@/features/presentation/Handout";
import { formatPartialDate } from "@/i18n/formatDate";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";
import { renderMarkup } from "./renderMarkup";

type FileChoice = {
  /** Address of what it is made of. */
  template: string;
  /** Of making it, YYYY-MM-DD. */
  day: string;
  /** Whether what is for the speaker alone is in it. */
  hasNotes: boolean;
  signal: AbortSignal;
};

/** A briefing as one HTML file that asks for nothing. Rejects where its template cannot be fetched. */
export async function makeBriefingFile(
  { briefing: whole, address, locale, messages, present }: TakenBriefing,
  { template, day, hasNotes, signal }: FileChoice,
): Promise<Blob> {
  const briefing = hasNotes ? whole : withoutNotes(whole);
  const frameTitles = { us: messages.map.usTitle(), be: messages.map.beTitle() };
  const title = briefing.title || present.own.untitled();
  const [frame, text] = await Promise.all([
    fetchFileTemplate(template, signal),
    renderMarkup(
      <PresentMessagesProvider value={present}>
        <main>
          <Handout
            briefing={briefing}
            frameTitles={frameTitles}
            address={address}
            qr={address === undefined ? undefined : slideCode(address)}
            made={present.file.made({ date: formatPartialDate(day, locale) })}
            printed={hasNotes ? "cards" : "handout"}
          />
        </main>
      </PresentMessagesProvider>,
      signal,
    ),
  ]);
  const data: FileData = {
    briefing,
    frameTitles,
    ...(address !== undefined && { address }),
    ...(!hasNotes && hadNotes(whole) && { leftOut: "notes" }),
  };
  const description = present.file.description({ count: briefing.slides.length });
  return new Blob([fillBriefingFile(frame, { title, description, text, data })], { type: "text/html" });
}
