import { ArrowLeft } from "lucide-react";
import { useMemo, useState } from "react";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { newDraftId } from "@/data/newDraftId";
import { localDay } from "@/domain/localDay";
import { missingRecords } from "@/domain/missingRecords";
import type { OwnBriefing } from "@/domain/ownBriefing";
import styles from "@/features/presentation/index.module.css";
import { ForeignBriefing } from "@/features/presentation/later/ForeignBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { readStored, writeStored } from "@/ui/storedText";
import { goTo, toHref } from "@/url-state/location";
import type { PresentQuery } from "@/url-state/presentQuery";
import { holdUnkept } from "./drafts";
import { OwnShow } from "./OwnShow";
import { ownAddress } from "./ownAddresses";
import { saveBriefing } from "./saveBriefing";

type SentBriefingProps = {
  briefing: OwnBriefing;
  /** What the address carries, without its `#`. */
  fragment: string;
  reading: BriefingReading;
  locale: PublishedLocale;
  siteAddress: string;
  fileTemplate: string | undefined;
  query: PresentQuery;
};

const ACCEPTED_KEY = "belgian-city-partnerships:accepted-briefing";

/** A briefing that a link carries. It is presented only when the reader has seen, in this tab, that a stranger made it. */
export function SentBriefing(props: SentBriefingProps) {
  const { briefing, fragment, reading, locale, query } = props;
  const { own } = usePresentMessages();
  // The end of the data is a sum over all of it.
  const name = fragment.slice(-24);
  const [accepted, setAccepted] = useState(() => readStored("session", ACCEPTED_KEY));
  const missing = useMemo(
    () => missingRecords(reading.atlas, reading.evidence, briefing),
    [reading, briefing],
  );
  if (accepted === name && query.as !== undefined && query.as !== "edit")
    return <OwnShow {...props} mode={query.as} channel={`sent-${name}`} />;
  return (
    <main className={styles.page}>
      <a className={styles.back} href={toHref(ownAddress(locale))}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{own.overview()}</span>
      </a>
      <ForeignBriefing
        briefing={briefing}
        locale={locale}
        missing={missing}
        onPresent={() => {
          // Windows that this one opens get a copy of it.
          writeStored("session", ACCEPTED_KEY, name);
          setAccepted(name);
          goTo(ownAddress(locale, { ...query, n: query.n ?? 1, as: "stage" }, fragment), "push");
        }}
        onKeep={() => {
          const id = newDraftId();
          holdUnkept({ id, revision: 0, savedAt: "", briefing });
          goTo(ownAddress(locale, { draft: id, as: "edit" }), "push");
        }}
        onDownload={() => saveBriefing(briefing, localDay(new Date()))}
      />
    </main>
  );
}
