import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { useTold } from "@/app/state/Notices";
import { usePage } from "@/app/state/PageView";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { useMessages } from "@/i18n/MessagesContext";
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

/** Makes a briefing of what the reader sees each time that they have asked for one, and tells how far it is. */
export function MakeBrief({ timesAsked }: { timesAsked: number }) {
  const messages = useMessages();
  const client = useQueryClient();
  const { build } = useBuiltPage();
  const { state } = useAddressState();
  const { view } = usePage();
  const { tell } = useTold();
  const latestRef = useRef({ state, view, messages });
  latestRef.current = { state, view, messages };
  // What a press needs comes while the reader is on the way to it.
  useEffect(() => {
    loadBriefParts(client, latestRef.current.state, build).catch(() => {});
  }, [client, build]);
  useEffect(() => {
    if (timesAsked === 0) return;
    let isGone = false;
    void brief(latestRef.current.state, {
      client,
      build,
      messages: latestRef.current.messages,
      seeNow: () => (isGone ? undefined : latestRef.current),
      say: (text, isBusy) => !isGone && tell("brief", { id: `brief ${text}`, text, isBusy }),
    });
    return () => {
      isGone = true;
    };
  }, [timesAsked, client, build, tell]);
  return null;
}
