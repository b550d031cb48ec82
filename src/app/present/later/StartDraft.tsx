import { useEffect, useState } from "react";
import { newDraftId } from "@/data/newDraftId";
import type { OwnBriefing } from "@/domain/ownBriefing";
import styles from "@/features/presentation/index.module.css";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { goTo, toHref } from "@/url-state/location";
import type { PresentQuery } from "@/url-state/presentQuery";
import { holdUnkept } from "./drafts";
import { copyOfShipped, emptyBriefing } from "./newBriefings";
import { ownAddress } from "./ownAddresses";

type StartDraftProps = { locale: PublishedLocale; query: Pick<PresentQuery, "copy" | "n"> };

/** Makes a new briefing, empty or a copy of a shipped one, and leads to its editor, from which there is no way back to here. */
export function StartDraft({ locale, query: { copy, n } }: StartDraftProps) {
  const { own } = usePresentMessages();
  const [failure, setFailure] = useState<"absent" | "failed">();
  useEffect(() => {
    let isGone = false;
    const open = (briefing: OwnBriefing) => {
      const id = newDraftId();
      holdUnkept({ id, revision: 0, savedAt: "", briefing });
      const number = Math.min(n ?? 1, briefing.slides.length);
      goTo(ownAddress(locale, { draft: id, ...(number > 1 && { n: number }), as: "edit" }), "replace");
    };
    if (copy === undefined) open(emptyBriefing(locale));
    else
      copyOfShipped(copy, locale).then(
        (briefing) => {
          if (isGone) return;
          if (briefing) open(briefing);
          else setFailure("absent");
        },
        () => !isGone && setFailure("failed"),
      );
    return () => {
      isGone = true;
    };
  }, [locale, copy, n]);
  const failed = failure === "absent" ? own.copyAbsent({ id: copy ?? "" }) : own.failed();
  return (
    <main className={styles.page}>
      <p role="status">{failure ? failed : own.loading()}</p>
      <p>
        <a href={toHref(ownAddress(locale))}>{own.overview()}</a>
      </p>
    </main>
  );
}
