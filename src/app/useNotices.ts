import { useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import type { Messages } from "@/i18n/compiled/messages";
import { useMessages } from "@/i18n/MessagesContext";
import { reloadDocument } from "@/url-state/location";
import type { UrlProblem } from "@/url-state/urlState";

/** As many ids as a notice names. */
const MAX_IDS = 4;

/** Longer than any id. */
const MAX_FRAGMENT_LENGTH = 80;

function describe({ notices }: Messages, problem: UrlProblem): string {
  switch (problem.kind) {
    case "unknown-key":
      return notices.unknownKey({ key: problem.key });
    case "bad-value":
      return notices.badValue({ key: problem.key, value: problem.value });
    case "repeated-key":
      return notices.repeatedKey({ key: problem.key });
    case "long-value":
      return notices.longValue({ key: problem.key, length: problem.length });
    case "reversed-period":
      return notices.reversedPeriod({ from: problem.from, to: problem.to });
  }
}

type NoticeCauses = {
  problems: UrlProblem[];
  /** Ids of the address that the atlas does not have. */
  unknownPrograms: readonly string[];
  unknownRegions: readonly string[];
  /** The address asks for counterparts that a source names, and the atlas has inferred ones alone. */
  asksInVainForNamed: boolean;
  /** A record that the address points to and the page does not have. */
  lostFragment: string | undefined;
  hasDataFailed: boolean;
  hasMapFailed: boolean;
  retry: () => void;
};

/** What the reader should know of this view, without what they have dismissed. */
export function useNotices({
  problems,
  unknownPrograms,
  unknownRegions,
  asksInVainForNamed,
  lostFragment,
  hasDataFailed,
  hasMapFailed,
  retry,
}: NoticeCauses) {
  const messages = useMessages();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const all: Notice[] = problems.map((problem) => {
    const text = describe(messages, problem);
    return { id: text, text };
  });
  const tellUnknown = (unknown: readonly string[], say: (it: { count: number; ids: string }) => string) => {
    if (unknown.length === 0) return;
    const more = unknown.length > MAX_IDS ? ["…"] : [];
    const text = say({ count: unknown.length, ids: [...unknown.slice(0, MAX_IDS), ...more].join(", ") });
    all.push({ id: text, text });
  };
  tellUnknown(unknownPrograms, messages.notices.unknownPrograms);
  tellUnknown(unknownRegions, messages.notices.unknownRegions);
  if (asksInVainForNamed) all.push({ id: "named", text: messages.notices.noneNamed() });
  if (lostFragment !== undefined)
    all.push({
      id: "fragment",
      text: messages.notices.lostFragment({ id: lostFragment.slice(0, MAX_FRAGMENT_LENGTH) }),
    });
  if (hasDataFailed)
    all.push({
      id: "data",
      text: messages.notices.dataFailed(),
      action: { text: messages.notices.retry(), onAct: retry },
    });
  if (hasMapFailed)
    all.push({
      id: "map",
      text: messages.notices.mapFailed(),
      // A module that has failed once fails in some browsers until the document is loaded anew.
      action: { text: messages.notices.reload(), onAct: reloadDocument },
    });
  return {
    notices: all.filter(({ id }) => !dismissed.includes(id)),
    dismiss: (ids: string[]) => setDismissed((before) => [...before, ...ids]),
  };
}
