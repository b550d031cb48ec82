import type { FileData } from "@/app/file/fileData";
import type { TakenBriefing } from "@/app/live/takenBriefing";
import { slideCode } from "@/app/present/slideCode";
import { fetchFileTemplate } from "@/data/fetchFileTemplate";
import { fillBriefingFile } from "@/export/briefingHtml";
import { Handout } from "@/features/presentation/Handout";
import { formatPartialDate } from "@/i18n/formatDate";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";
import { renderMarkup } from "./renderMarkup";

/**
 * A briefing as one HTML file that asks for nothing. `template` is the address of what it is made of, `day` is that of
 * making it. Rejects where the template cannot be fetched.
 */
export async function makeBriefingFile(
  { briefing, address, locale, messages, present }: TakenBriefing,
  template: string,
  day: string,
  signal: AbortSignal,
): Promise<Blob> {
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
            printed="handout"
          />
        </main>
      </PresentMessagesProvider>,
      signal,
    ),
  ]);
  const data: FileData = { briefing, frameTitles, ...(address !== undefined && { address }) };
  const description = present.file.description({ count: briefing.slides.length });
  return new Blob([fillBriefingFile(frame, { title, description, text, data })], { type: "text/html" });
}
