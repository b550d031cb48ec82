import { useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import type { Messages } from "@/i18n/compiled/messages";
import { useMessages } from "@/i18n/MessagesContext";
import type { UrlProblem } from "@/url-state/urlState";

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
  hasDataFailed: boolean;
  hasMapFailed: boolean;
  retry: () => void;
};

/** What the reader should know of this view, without what they have dismissed. */
export function useNotices({ problems, hasDataFailed, hasMapFailed, retry }: NoticeCauses) {
  const messages = useMessages();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const all: Notice[] = problems.map((problem) => {
    const text = describe(messages, problem);
    return { id: text, text };
  });
  if (hasDataFailed)
    all.push({
      id: "data",
      text: messages.notices.dataFailed(),
      action: { text: messages.notices.retry(), onAct: retry },
    });
  if (hasMapFailed) all.push({ id: "map", text: messages.notices.mapFailed() });
  return {
    notices: all.filter(({ id }) => !dismissed.includes(id)),
    dismiss: (ids: string[]) => setDismissed((before) => [...before, ...ids]),
  };
}
