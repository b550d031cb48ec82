import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ShownView } from "@/app/usePageView";
import { sayFact } from "@/content/briefing/factPassage";
import { pageQuery } from "@/data/pageQuery";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import { isReadingPage } from "@/domain/page";
import { AddViewForm } from "@/features/share/later/AddViewForm";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { formatPresentPath } from "@/url-state/presentPaths";
import type { UrlState } from "@/url-state/urlState";
import { type AddedView, addView, readView } from "./addView";
import { loadBriefParts } from "./briefOnView";
import { ownDrafts } from "./ownDrafts";

type AddViewPartProps = {
  state: UrlState;
  view: ShownView;
  build: string;
  onAdded: (added: AddedView) => void;
};

/** Makes a slide of what the reader sees, when they have said where it goes and what it says. */
export function AddViewPart({ state, view, build, onAdded }: AddViewPartProps) {
  const messages = useMessages();
  const { share } = messages;
  const client = useQueryClient();
  const [failed, setFailed] = useState(false);
  const { part: parts, hasFailed } = useLazy(true, () => loadBriefParts(client, state, build));
  const { locale } = state;
  const isReading = isReadingPage(view.page) && view.page.kind !== "compare" && view.page.kind !== "licences";
  const file = useQuery({ ...pageQuery(formatPath(view.page, locale), build), enabled: isReading });
  const sections = view.content.sections ?? file.data?.view.content.sections;
  const isReady = !isReading || sections !== undefined || file.isError;
  const read = useMemo(
    () => parts && isReady && readView(parts, { state, view }, sections ?? [], messages),
    [parts, isReady, state, view, sections, messages],
  );
  if (!parts || !read) return <p role="status">{hasFailed ? share.addFailed() : share.loading()}</p>;
  const { own, add } = parts.present;
  const { drafts } = ownDrafts.list();
  return (
    <AddViewForm
      words={add}
      as={read.as}
      drafts={drafts.map(({ id, briefing: { title, slides } }) => ({
        id,
        title: title.trim() || own.untitled(),
        count: slides.length,
        isFull: slides.length >= OWN_LIMITS.slides,
      }))}
      newTitle={share.newBriefing()}
      answer={read.answer}
      choices={read.choices.map((fact) => sayFact(parts.present, fact))}
      chosen={read.chosen}
      hasFailed={failed}
      onAdd={({ chosen, ...choice }) => {
        const facts = chosen.flatMap((index) => read.choices[index] ?? []);
        const added = addView(parts, read, { ...choice, facts }, locale, messages);
        setFailed(added === undefined);
        if (added) onAdded(added);
      }}
    >
      <a className="control" href={toHref(formatPresentPath({ kind: "own" }, locale))}>
        {share.ownBriefings()}
      </a>
    </AddViewForm>
  );
}
