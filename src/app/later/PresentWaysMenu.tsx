import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { canBrief, isFiltered } from "@/app/canBrief";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";
import { usePage } from "@/app/state/PageView";
import { presentWaysQuery } from "@/data/fetchPresentWays";
import type { PresentWays } from "@/domain/waysToPresent";
import { type MakingState, PresentMenu, type WayLink } from "@/features/header/later/PresentMenu";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { useMessages } from "@/i18n/MessagesContext";
import { isPublished } from "@/i18n/publishedLocales";
import { useDismissal } from "@/ui/useDismissal";
import { useLazy } from "@/ui/useLazy";
import { toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery } from "@/url-state/presentQuery";
import type { UrlState } from "@/url-state/urlState";
import { briefOnView, loadBriefParts } from "./briefOnView";

type Locale = UrlState["locale"];

/** What the shipped briefings have for a page: the slide about it, and the one that fits, from its cover. */
function waysFrom(
  { briefings, pages }: PresentWays,
  path: string,
  present: PresentMessages,
  locale: Locale,
): { slide?: WayLink; briefing?: WayLink } {
  const { slide, briefing } = pages[path] ?? {};
  const hrefOf = (id: string, number: number) =>
    toHref(formatPresentPath({ kind: "slide", briefing: id, number, mode: "stage" }, locale));
  const find = (id: string | undefined) => briefings.find((one) => one.id === id);
  const fitting = find(briefing) ?? find(slide?.briefing) ?? briefings[0];
  const host = find(slide?.briefing);
  return {
    ...(fitting && {
      briefing: {
        href: hrefOf(fitting.id, 1),
        title: fitting.title,
        detail: present.ways.briefingDetail({
          minutes: present.minutes({ count: fitting.minutes }),
          slides: present.slideCount({ count: fitting.slides }),
        }),
      },
    }),
    ...(slide &&
      host && {
        slide: {
          href: hrefOf(slide.briefing, slide.number),
          title: present.ways.slide({ title: slide.title }),
          detail: present.ways.slideDetail({
            number: slide.number,
            count: host.slides,
            briefing: host.title,
          }),
        },
      }),
  };
}

async function loadWords(locale: Locale) {
  if (!isPublished(locale)) throw new Error(`There are no pages in ${locale}`);
  return loadPresentMessages(locale);
}

/** The menu of ways to present, as the page and its filters are. */
export function PresentWaysMenu({ onClose }: { onClose: () => void }) {
  // Of the document: the address may ask for a language that has no pages.
  const { build, locale } = useBuiltPage();
  const state = { ...useAddressState().state, locale };
  const { view } = usePage();
  const { open } = useDialogs();
  const messages = useMessages();
  const client = useQueryClient();
  const { part: present } = useLazy(true, () => loadWords(locale), 1);
  const { data: ways, isError } = useQuery(presentWaysQuery(locale));
  const menuRef = useRef<HTMLElement>(null);
  const [making, setMaking] = useState<MakingState>("ready");
  const seen = { state, view };
  const isOffered = canBrief(state, view.page);
  const latestRef = useRef(seen);
  latestRef.current = seen;
  const isGoneRef = useRef(false);
  useEffect(() => {
    isGoneRef.current = false;
    return () => {
      isGoneRef.current = true;
    };
  }, []);
  // What a press needs comes while the reader chooses.
  useEffect(() => {
    if (isOffered) loadBriefParts(client, latestRef.current.state, build).catch(() => {});
  }, [isOffered, client, build]);
  const link = () => menuRef.current?.parentElement?.querySelector<HTMLElement>("a[aria-expanded]");
  useDismissal({
    boxRef: menuRef,
    isShown: true,
    onPressOutside: (target) => {
      // The link itself closes it.
      if (!link()?.contains(target)) onClose();
    },
    onEscape: () => {
      link()?.focus();
      onClose();
    },
  });
  const handleBrief = async () => {
    if (making === "making") return;
    const seeNow = () => (isGoneRef.current ? undefined : latestRef.current);
    await briefOnView(state, { client, build, messages, seeNow, say: setMaking });
  };
  if (!present) return null;
  const own = formatPresentPath({ kind: "own" }, locale);
  return (
    <PresentMenu
      menuRef={menuRef}
      words={present.ways}
      onBrief={isOffered ? handleBrief : undefined}
      isFiltered={isFiltered(state)}
      making={making}
      onAddView={() => {
        onClose();
        open("add-view");
      }}
      own={ways ? waysFrom(ways, formatPath(view.page, locale), present, locale) : isError ? {} : undefined}
      hrefs={{
        all: toHref(formatPresentPath({ kind: "index" }, locale)),
        own: toHref(own),
        new: toHref(own + formatPresentQuery({ create: 1 })),
      }}
    />
  );
}
