import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { PageFile } from "@/content/pageFile";
import { pageEvidenceQuery } from "@/data/pageEvidenceQuery";
import type { Locale } from "@/domain/locale";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { EvidenceSwitch } from "@/features/panel/EvidenceSwitch";
import { useMessages } from "@/i18n/MessagesContext";
import { createSayings } from "@/ui/sayings";
import { useLazy } from "@/ui/useLazy";
import { useStoredFlag } from "@/ui/useStoredFlag";
import { formatPath } from "@/url-state/paths";
import { EvidenceCards } from "./EvidenceCards";
import type { ShownView } from "./usePageView";

const KEY = "belgian-city-partnerships:all-evidence";

/** Whether this reader wants all evidence open in place; the HTML of the page does not know it. */
export function useAllEvidence(hasRested: boolean): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useStoredFlag(KEY, false);
  return [hasRested && isOn, setIsOn];
}

/** The text is awake, and its evidence is in the cards. */
const IN_CARDS: ClaimAction = () => null;

type EvidenceInput = {
  view: Pick<ShownView, "page" | "content">;
  file: PageFile | undefined;
  /** The data of the page have not come, and will not. */
  hasPageFailed: boolean;
  build: string;
  locale: Locale;
  updated: string;
  allShown: [boolean, (isOn: boolean) => void];
  /** Everything that the page loads by itself is there, and the reader at rest. */
  isQuiet: boolean;
  isPrinting: boolean;
};

type Evidence = {
  /** Below each sentence. */
  claimAction: ClaimAction | undefined;
  cards: ReactNode;
  /** At the top of the text. */
  control: ReactNode;
  /** The list of sources has on paper what each of them says. */
  isListWhole: boolean;
  /** What it has there, while the page is printed. */
  printed: ReactNode;
};

/** What the sentences of a page rest on: in cards, in place for readers who want all of it, and on paper. */
export function useEvidence(input: EvidenceInput): Evidence {
  const { view, file, hasPageFailed, build, locale, updated, allShown, isQuiet, isPrinting } = input;
  const messages = useMessages();
  const [sayings] = useState(createSayings);
  const [isAllShown, setIsAllShown] = allShown;
  const hasEvidence = view.content.hasEvidence === true;
  // Its address, since the page itself is another object after each click.
  const path = formatPath(view.page, locale);
  const isUsed = hasEvidence && file !== undefined;
  // Paper has it without any sign of use.
  const query = useQuery({ ...pageEvidenceQuery(path, build), enabled: isUsed || (hasEvidence && isQuiet) });
  const evidence = query.data;
  const { part, hasFailed: hasPartFailed } = useLazy(isUsed, () =>
    import("./live/evidenceParts").then(({ evidenceParts }) => evidenceParts),
  );
  const { part: paper } = useLazy(
    evidence !== undefined,
    () => import("@/features/panel/live/PrintedReferences"),
  );
  const drawer = useMemo(
    () =>
      part && file && isUsed
        ? part.evidenceDrawer({ file, evidence, path, updated, locale, messages, say: sayings.say })
        : undefined,
    [part, file, isUsed, evidence, path, updated, locale, messages, sayings],
  );
  const inPlace = drawer && (isAllShown ? drawer.drawInPlace : IN_CARDS);
  return {
    claimAction: inPlace,
    cards: hasEvidence && (
      <EvidenceCards
        key={path}
        Card={part?.EvidenceCard}
        drawer={drawer}
        hasNoCard={!drawer && (hasPartFailed || hasPageFailed)}
        isLoading={query.isPending}
        hasFailed={query.isError && !query.isFetching}
        retry={() => void query.refetch()}
        sayings={sayings}
      />
    ),
    control: hasEvidence && <EvidenceSwitch isOn={isAllShown} onChange={setIsAllShown} />,
    isListWhole: evidence !== undefined && paper !== undefined,
    printed: isPrinting && evidence && paper && <paper.PrintedReferences evidence={evidence} />,
  };
}
