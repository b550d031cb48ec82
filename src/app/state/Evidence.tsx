import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { pageEvidenceQuery } from "@/data/pageEvidenceQuery";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { useMessages } from "@/i18n/MessagesContext";
import { createSayings } from "@/ui/sayings";
import { useLazy } from "@/ui/useLazy";
import { formatPath } from "@/url-state/paths";
import { useAddressState } from "./Address";
import { useAwake } from "./Awake";
import { useBuiltPage } from "./builtPage";
import { createShared } from "./createShared";
import { usePage } from "./PageView";

/** The text is awake, and its evidence is in the cards. */
const IN_CARDS: ClaimAction = () => null;

function useEvidenceState() {
  const messages = useMessages();
  const { build, updated } = useBuiltPage();
  const { locale } = useAddressState().state;
  const { isQuiet } = useAwake();
  const { view, file, hasFailed: hasPageFailed, isEvidenceOpen } = usePage();
  const [sayings] = useState(createSayings);
  const hasEvidence = view.content.hasEvidence === true;
  // Its address, since the page itself is another object after each click.
  const path = formatPath(view.page, locale);
  const isUsed = hasEvidence && file !== undefined;
  // Paper has it without any sign of use.
  const query = useQuery({ ...pageEvidenceQuery(path, build), enabled: isUsed || (hasEvidence && isQuiet) });
  const evidence = query.data;
  const { part, hasFailed: hasPartFailed } = useLazy(isUsed, () =>
    import("@/app/later/evidenceParts").then(({ evidenceParts }) => evidenceParts),
  );
  const { part: paper } = useLazy(
    evidence !== undefined,
    () => import("@/features/panel/later/PrintedReferences"),
  );
  const drawer = useMemo(
    () =>
      part && file && isUsed
        ? part.evidenceDrawer({ file, evidence, path, updated, locale, messages, say: sayings.say })
        : undefined,
    [part, file, isUsed, evidence, path, updated, locale, messages, sayings],
  );
  return {
    /** The page has any. */
    hasEvidence,
    path,
    /** The words of the sources, once they have come. */
    evidence,
    isLoading: query.isPending,
    hasFailed: query.isError && !query.isFetching,
    retry: () => void query.refetch(),
    /** Below each sentence. */
    claimAction: drawer && (isEvidenceOpen ? drawer.drawInPlace : IN_CARDS),
    /** What a card is drawn with. */
    Card: part?.EvidenceCard,
    drawer,
    /** That has not come, and will not. */
    hasNoCard: !drawer && (hasPartFailed || hasPageFailed),
    sayings,
    /** What the list of sources has on paper. */
    paper,
  };
}

const [Provider, useEvidence] = createShared<ReturnType<typeof useEvidenceState>>();

export { useEvidence };

/** What the sentences of a page rest on: in cards, in place for readers who want all of it, and on paper. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  return <Provider value={useEvidenceState()}>{children}</Provider>;
}

/** The list of sources has on paper what each of them says. */
export function useIsListWhole(): boolean {
  const { evidence, paper } = useEvidence();
  return evidence !== undefined && paper !== undefined;
}
