import { useEffect, useMemo } from "react";
import { documentTitle } from "@/app/present/documentTitle";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { factEntries } from "@/content/briefing/factEntries";
import { factPassage, spokenPassage } from "@/content/briefing/factPassage";
import { showChoices } from "@/content/briefing/showChoices";
import { slideReader, titledReader } from "@/content/briefing/slideReader";
import type { Draft } from "@/data/draftStore";
import { fetchFacts } from "@/data/fetchFacts";
import { newDraftId } from "@/data/newDraftId";
import { changedFacts, fingerprintsOf } from "@/domain/factFingerprints";
import { localDay } from "@/domain/localDay";
import { missingRecords } from "@/domain/missingRecords";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { toBriefingFragment } from "@/export/briefingLink";
import { BriefingEditor } from "@/features/presentation/later/BriefingEditor";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { copyText } from "@/ui/copyText";
import { useLazy } from "@/ui/useLazy";
import { goTo, toHref } from "@/url-state/location";
import { draftStore, holdUnkept } from "./drafts";
import { ownAddress } from "./ownAddresses";
import { saveBriefing } from "./saveBriefing";
import { useStoredDraft } from "./useStoredDraft";

type EditorAppProps = {
  draft: Draft;
  reading: BriefingReading;
  locale: PublishedLocale;
  siteAddress: string;
  /** The slide to begin with, counted from 1. */
  firstNumber: number;
  onOpenFile: (briefing: OwnBriefing) => void;
};

/** The editor with where it keeps, sends and shows the briefing. */
export function EditorApp({ draft, reading, locale, siteAddress, firstNumber, onOpenFile }: EditorAppProps) {
  const messages = useMessages();
  const { own } = usePresentMessages();
  const { id } = draft;
  const { briefing, keeping, change, save, takeStored, forget } = useStoredDraft(draft);
  const choices = useMemo(() => showChoices(reading), [reading]);
  const readPlain = useMemo(() => slideReader(reading), [reading]);
  const readSlide = useMemo(() => titledReader(readPlain, briefing.title), [readPlain, briefing.title]);
  const { part: facts, hasFailed } = useLazy(true, () => fetchFacts(locale));
  const entries = useMemo(() => facts && factEntries(reading, facts), [reading, facts]);
  const changed = useMemo(
    () => (facts && briefing.facts ? changedFacts(briefing.slides, briefing.facts, facts) : []),
    [facts, briefing.facts, briefing.slides],
  );
  const missing = useMemo(
    () => missingRecords(reading.atlas, reading.evidence, { slides: briefing.slides }),
    [reading, briefing.slides],
  );
  const remember = (next: OwnBriefing, anew: readonly string[] = []): OwnBriefing => {
    if (!facts) return next;
    const before = Object.entries(next.facts ?? {}).filter(([one]) => !anew.includes(one));
    return { ...next, facts: fingerprintsOf(next.slides, facts, Object.fromEntries(before)) };
  };
  const frameTitles = useMemo(() => ({ us: messages.map.usTitle(), be: messages.map.beTitle() }), [messages]);
  const today = localDay(new Date());
  useEffect(() => {
    const title = own.editTitle({ title: briefing.title || own.untitled() });
    document.title = documentTitle(title, messages);
  }, [briefing.title, own, messages]);
  return (
    <BriefingEditor
      briefing={briefing}
      locale={locale}
      today={today}
      keeping={keeping}
      choices={choices}
      readSlide={readSlide}
      frameTitles={frameTitles}
      overviewHref={toHref(ownAddress(locale))}
      firstNumber={firstNumber}
      facts={entries}
      haveFactsFailed={hasFailed}
      passageOf={({ fact }, to) =>
        to === "text" ? factPassage(reading.present, fact) : spokenPassage(messages, reading.present, fact)
      }
      changed={changed}
      missing={missing}
      remember={remember}
      onChange={change}
      onPresent={(n) => {
        save();
        goTo(ownAddress(locale, { draft: id, n, as: "stage" }), "push");
      }}
      onPresenter={(n) => {
        save();
        const address = toHref(ownAddress(locale, { draft: id, n, as: "presenter" }));
        window.open(address, "presenter", "popup,width=1100,height=720");
      }}
      onHandout={() => {
        save();
        goTo(ownAddress(locale, { draft: id, as: "handout" }), "push");
      }}
      onDownload={() => saveBriefing(briefing, today)}
      onOpenFile={onOpenFile}
      makeLink={() => {
        const fragment = toBriefingFragment(briefing);
        return fragment === undefined ? undefined : siteAddress + ownAddress(locale, {}, fragment);
      }}
      onCopy={copyText}
      onDelete={() => {
        forget();
        draftStore.remove(id);
        goTo(ownAddress(locale), "replace");
      }}
      onConflict={(choice) => {
        if (choice === "take-stored") return takeStored();
        const copy = newDraftId();
        forget();
        holdUnkept({ id: copy, revision: 0, savedAt: "", briefing });
        goTo(ownAddress(locale, { draft: copy, as: "edit" }), "push");
      }}
    />
  );
}
