import type { QueryClient } from "@tanstack/react-query";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { isPublished } from "@/i18n/publishedLocales";
import { tellPage } from "@/ui/pageSigns";
import type { UrlState } from "@/url-state/urlState";
import { type BriefInput, briefOnView, loadBriefParts } from "./briefOnView";

type SaidInput = Omit<BriefInput, "say"> & {
  /** How far it is, in words. */
  say: (text: string, isBusy: boolean) => void;
};

/** As `briefOnView`, telling in words how it goes. */
async function brief(state: UrlState, { say, ...input }: SaidInput): Promise<void> {
  if (!isPublished(state.locale)) return;
  const present = await loadPresentMessages(state.locale).catch(() => undefined);
  // There are no words to say so with.
  if (!present) return tellPage("part");
  await briefOnView(state, {
    ...input,
    say: (how) => say(present.ways[how](), how === "making"),
  });
}

/** What a press needs comes while the reader is on the way to it. */
function prepare(client: QueryClient, state: UrlState, build: string): void {
  loadBriefParts(client, state, build).catch(() => {});
}

export const briefPart = { brief, prepare };
