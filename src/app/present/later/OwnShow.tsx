import { useLayoutEffect, useMemo } from "react";
import type { BriefingFiles } from "@/app/present/briefingFiles";
import { HandoutApp } from "@/app/present/HandoutApp";
import { NotesApp } from "@/app/present/NotesApp";
import { PresenterApp } from "@/app/present/PresenterApp";
import { StageApp } from "@/app/present/StageApp";
import { storedStageTheme } from "@/app/present/useStageTheme";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { readBriefing } from "@/content/briefing/readBriefing";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { toBriefingFragment } from "@/export/briefingLink";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { ownCitationPath } from "@/url-state/ownCitationPath";
import type { SlideMode } from "@/url-state/presentPaths";
import type { PresentQuery } from "@/url-state/presentQuery";
import { ownAddress } from "./ownAddresses";

type OwnShowProps = {
  briefing: OwnBriefing;
  reading: BriefingReading;
  locale: PublishedLocale;
  /** Of the home page, without its slash. */
  siteAddress: string;
  /** Joins the windows of one briefing. */
  channel: string;
  query: PresentQuery;
  mode: SlideMode | "handout";
  fileTemplate: string | undefined;
  /** What the address carries, where the briefing is not kept here. */
  fragment?: string | undefined;
};

/** The stage has colours of its own, which the HTML of other documents sets before this script. */
function useStageColours(isStage: boolean, asked: PresentQuery["theme"]): void {
  useLayoutEffect(() => {
    if (!isStage) return;
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = asked ?? storedStageTheme();
    return () => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, [isStage, asked]);
}

/** A reader's own briefing on the stage, its notes, the presenter's window, or for paper. */
export function OwnShow(props: OwnShowProps) {
  const { briefing, reading, locale, siteAddress, channel, query, mode, fileTemplate, fragment } = props;
  useStageColours(mode === "stage", query.theme);
  const content = useMemo(() => readBriefing(reading, briefing, { isOwn: true }), [reading, briefing]);
  // Whoever scans or gets it has nothing of what is kept here: the link carries all of it.
  const carried = useMemo(() => fragment ?? toBriefingFragment(briefing), [fragment, briefing]);
  const number = Math.min(query.n ?? 1, content.slides.length);
  // It prints once, not at every step from there.
  const { print, picture: askedPicture = 1, badAutoplay: _bad, ...kept } = query;
  const picture = Math.min(askedPicture, content.slides[number - 1]?.steps?.length ?? 1);
  const toAddress = (to: number, as: typeof mode = mode, at = 1) =>
    ownAddress(locale, { ...kept, n: to, as, ...(at > 1 && { picture: at }) }, fragment);
  const toLink = (to: number) => siteAddress + ownAddress(locale, { n: to }, carried);
  const files: BriefingFiles = {
    name: briefing.title,
    address: carried && siteAddress + ownAddress(locale, {}, carried),
    template: fileTemplate,
    toHandout: (asked) =>
      ownAddress(locale, { ...kept, as: "handout", ...(asked && { print: asked }) }, fragment),
  };
  const { author, date: issued } = briefing;
  const cited = { path: ownCitationPath(locale, author !== ""), issued, ...(author !== "" && { author }) };
  const common = { channel, briefing: content, number, picture, toAddress };
  switch (mode) {
    case "stage":
      return (
        <StageApp
          {...common}
          locale={locale}
          query={query}
          files={files}
          toCited={() => (carried === undefined ? undefined : cited)}
          edit={query.draft && ownAddress(locale, { draft: query.draft, n: number, as: "edit" })}
          toKiosk={(autoplay) => ownAddress(locale, { ...kept, n: number, as: mode, autoplay }, fragment)}
          toLink={toLink}
        />
      );
    case "notes":
      return <NotesApp {...common} handout={toAddress(number, "handout")} />;
    case "presenter":
      return <PresenterApp {...common} toLink={toLink} />;
    case "handout":
      return (
        <HandoutApp
          briefing={content}
          locale={locale}
          files={files}
          stage={toAddress(number, "stage")}
          asked={print}
        />
      );
  }
}
