import { useLayoutEffect, useMemo, useState } from "react";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { localDay } from "@/domain/localDay";
import { Handout } from "@/features/presentation/Handout";
import { HandoutTools } from "@/features/presentation/HandoutTools";
import { formatPartialDate } from "@/i18n/formatDate";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useLazy } from "@/ui/useLazy";
import { toHref } from "@/url-state/location";
import type { Print } from "@/url-state/presentQuery";
import type { BriefingFiles } from "./briefingFiles";
import { documentTitle } from "./documentTitle";
import { slideCode } from "./slideCode";
import { useHandoutPrinting } from "./useHandoutPrinting";

type HandoutAppProps = {
  briefing: BriefingContent;
  locale: PublishedLocale;
  files: BriefingFiles;
  /** Address of its stage, below the base. */
  stage: string;
  /** What the address wants printed at once. */
  asked: Print | undefined;
};

/** A briefing to take along on paper. */
export function HandoutApp({ briefing, locale, files, stage, asked }: HandoutAppProps) {
  const messages = useMessages();
  const present = usePresentMessages();
  // What is for the speaker alone is there only for who wants it.
  const [hasNotes, setHasNotes] = useState(false);
  const { isPrinting, printed, print } = useHandoutPrinting(asked, hasNotes ? "cards" : "handout");
  const frameTitles = useMemo(() => ({ us: messages.map.usTitle(), be: messages.map.beTitle() }), [messages]);
  const { address } = files;
  const qr = useMemo(() => (address === undefined ? undefined : slideCode(address)), [address]);
  const [isTaking, setIsTaking] = useState(false);
  const take = useLazy(isTaking, () => import("./later/TakeBriefing"));
  const title = briefing.title || present.own.untitled();
  // It becomes the name of the file: the slides alone are the briefing itself.
  const sheetTitles = {
    handout: present.handout.title({ title }),
    cards: present.handout.cardsTitle({ title }),
    slides: title,
  };
  const sheetTitle = sheetTitles[printed];
  useLayoutEffect(() => {
    document.title = documentTitle(sheetTitle, messages);
  }, [sheetTitle, messages]);
  return (
    <main>
      <Handout
        briefing={briefing}
        frameTitles={frameTitles}
        address={address}
        qr={qr}
        made={
          isPrinting
            ? messages.print.made({ date: formatPartialDate(localDay(new Date()), locale) })
            : undefined
        }
        printed={printed}
        isOnPaper={isPrinting}
      >
        <HandoutTools
          stageHref={toHref(stage)}
          hasNotes={hasNotes}
          onNotes={setHasNotes}
          onPrint={print}
          onFiles={setIsTaking}
        >
          {take.part && (
            <take.part.TakeBriefing
              taken={{ ...files, briefing, locale, messages, present }}
              fileTemplate={files.template}
            />
          )}
          {take.hasFailed && <p>{present.take.failed()}</p>}
        </HandoutTools>
      </Handout>
    </main>
  );
}
