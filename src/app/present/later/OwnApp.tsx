import { useMemo, useSyncExternalStore } from "react";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { fetchEvidence } from "@/data/fetchEvidence";
import { fetchIndex } from "@/data/indexQuery";
import { newDraftId } from "@/data/newDraftId";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { readBriefingFragment, toBriefingFragment } from "@/export/briefingLink";
import { UnreadLink } from "@/features/presentation/later/UnreadLink";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useLazy } from "@/ui/useLazy";
import { goTo, useAddress } from "@/url-state/location";
import { usePresentHash } from "@/url-state/presentHash";
import { parsePresentQuery } from "@/url-state/presentQuery";
import { draftOf, draftStore, holdUnkept } from "./drafts";
import { EditorApp } from "./EditorApp";
import { NoBriefing, UnreadDraft } from "./NoBriefing";
import { OverviewApp } from "./OverviewApp";
import { OwnShow } from "./OwnShow";
import { ownAddress } from "./ownAddresses";
import { SentBriefing } from "./SentBriefing";
import { StartDraft } from "./StartDraft";
import { useArrivalFocus } from "./useArrivalFocus";

type OwnAppProps = { locale: PublishedLocale; siteAddress: string; fileTemplate: string | undefined };

async function fetchOwnParts(locale: PublishedLocale) {
  const [atlas, evidence] = await Promise.all([fetchIndex(locale), fetchEvidence(locale)]);
  return { atlas, evidence };
}

/** What a reader's own briefing is: the list of them, one in the editor, one on the stage, or one that a link carries. */
export function OwnApp({ locale, siteAddress, fileTemplate }: OwnAppProps) {
  const messages = useMessages();
  const present = usePresentMessages();
  const [, search = ""] = useAddress(ownAddress(locale)).split("?");
  const hash = usePresentHash();
  const sent = useMemo(() => readBriefingFragment(hash), [hash]);
  const query = parsePresentQuery(search);
  const { part, hasFailed } = useLazy(true, () => fetchOwnParts(locale));
  const reading = useMemo(
    (): BriefingReading | undefined => part && { ...part, locale, messages, present },
    [part, locale, messages, present],
  );
  const { draft: id, as } = query;
  useArrivalFocus(`${id} ${sent.kind} ${as ?? "edit"}`, reading !== undefined);
  // Read again when another window has saved, and when the reader goes from the editor to the stage.
  const kept = useSyncExternalStore(draftStore.subscribe, draftStore.list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are reasons to read, not inputs.
  const draft = useMemo(() => (id === undefined ? undefined : draftOf(id)), [id, as, kept]);

  /** A file is shown first as what a stranger made, and as such it has an address; what is too long for one is kept. */
  const handleOpenFile = (briefing: OwnBriefing) => {
    const fragment = toBriefingFragment(briefing);
    if (fragment !== undefined) return goTo(ownAddress(locale, {}, fragment), "push");
    const id = newDraftId();
    holdUnkept({ id, revision: 0, savedAt: "", briefing });
    goTo(ownAddress(locale, { draft: id, as: "edit" }), "push");
  };
  const say = (text: string) => (
    <NoBriefing locale={locale} title={present.index.own()}>
      <p role="status">{text}</p>
    </NoBriefing>
  );

  if (sent.kind !== "absent" && sent.kind !== "read")
    return (
      <NoBriefing locale={locale} title={present.own.unreadLink()}>
        <UnreadLink failure={sent} />
      </NoBriefing>
    );
  if (sent.kind === "absent" && id === undefined && (query.create || query.copy !== undefined))
    return <StartDraft locale={locale} query={query} />;
  if (sent.kind === "absent" && id === undefined)
    return <OverviewApp locale={locale} onOpenFile={handleOpenFile} />;
  // Where there is none to show, nothing has to be waited for.
  if (sent.kind === "absent" && !draft)
    return (
      <NoBriefing locale={locale} title={present.own.absentTitle()}>
        <p role="status">{present.own.absent()}</p>
      </NoBriefing>
    );
  if (sent.kind === "absent" && draft && "raw" in draft) return <UnreadDraft locale={locale} draft={draft} />;
  if (!reading) return say(hasFailed ? present.own.failed() : present.own.loading());
  const common = { reading, locale, siteAddress, fileTemplate, query };
  if (sent.kind === "read")
    return <SentBriefing key={hash} {...common} briefing={sent.briefing} fragment={hash.slice(1)} />;
  if (!draft || "raw" in draft) return null;
  if (as !== undefined && as !== "edit")
    return <OwnShow {...common} briefing={draft.briefing} mode={as} channel={`own-${draft.id}`} />;
  return (
    <main>
      <EditorApp
        key={draft.id}
        {...common}
        draft={draft}
        firstNumber={query.n ?? 1}
        onOpenFile={handleOpenFile}
      />
    </main>
  );
}
