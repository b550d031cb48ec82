import { slideTitle } from "@/app/present/documentTitle";
import type { PresentData } from "@/app/present/presentData";
import { slidePreviewPath } from "@/app/present/slidePreviewPath";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { readBriefing } from "@/content/briefing/readBriefing";
import type { BriefingContent } from "@/content/briefing/slideContent";
import type { Locale } from "@/domain/locale";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { CitedPage } from "@/prerender/cite/citePages";
import { formatPresentPath, type SlideMode } from "@/url-state/presentPaths";

/** In a language that has pages. */
type PresentReading = BriefingReading & { locale: PublishedLocale };

/** A document below `/present/`: where it lies, what it says of itself, and what its script gets. */
export type PresentPage = {
  /** Below the base, with a slash at both ends. */
  path: string;
  title: string;
  description: string;
  /** Path of its picture, below the base. */
  image: string;
  /** Path of the page that says the same to robots. */
  canonical?: string;
  /** How it is cited by itself. */
  cited?: CitedPage;
  data: PresentData;
};

/** What every document below `/present/` tells its script of the site. */
type PresentSite = Pick<PresentData, "siteAddress" | "fileTemplate">;

function slidePages(
  id: string,
  briefing: BriefingContent,
  { locale, present }: PresentReading,
  site: PresentSite,
  updated: string,
): PresentPage[] {
  return briefing.slides.flatMap((slide, index) => {
    const number = index + 1;
    const pathOf = (mode: SlideMode) =>
      formatPresentPath({ kind: "slide", briefing: id, number, mode }, locale);
    const common = {
      description: slide.text.join(" "),
      image: slidePreviewPath(id, number, locale),
    };
    const path = pathOf("stage");
    const title = slideTitle(slide.title, briefing.title, present);
    const stage: PresentPage = {
      ...common,
      path,
      title,
      data: { kind: "slide", locale, ...site, id, briefing, number, mode: "stage" },
    };
    const titles = {
      notes: present.notes.title({ title: slide.title }),
      presenter: present.presenter.title({ title: briefing.title }),
    };
    const others = (["notes", "presenter"] as const).map(
      (mode): PresentPage => ({
        ...common,
        path: pathOf(mode),
        title: titles[mode],
        canonical: stage.path,
        data: { kind: "slide", locale, ...site, id, briefing, number, mode },
      }),
    );
    const folder = formatPresentPath({ kind: "index" }, locale);
    // The briefing's own address begins at its cover.
    const first = number === 1 ? [{ ...stage, path: `${folder}${id}/`, canonical: stage.path }] : [];
    const cited: CitedPage = {
      title,
      author: briefing.author,
      url: site.siteAddress + path,
      path,
      updated,
      locale,
    };
    return [{ ...stage, cited }, ...others, ...first];
  });
}

/** All of a briefing for paper: to robots its slides say the same. */
function handoutPage(
  id: string,
  briefing: BriefingContent,
  { locale, present }: PresentReading,
  site: PresentSite,
): PresentPage {
  const cover = formatPresentPath({ kind: "slide", briefing: id, number: 1, mode: "stage" }, locale);
  return {
    path: formatPresentPath({ kind: "handout", briefing: id }, locale),
    title: present.handout.title({ title: briefing.title }),
    description: briefing.slides[0]?.text.join(" ") ?? "",
    image: slidePreviewPath(id, 1, locale),
    canonical: cover,
    data: { kind: "handout", locale, ...site, id, briefing },
  };
}

/** Every document below `/present/` in one language. */
export function presentPages(
  reading: PresentReading,
  shipped: readonly ShippedBriefing[],
  site: PresentSite,
  /** Day of the last change to the data, YYYY-MM-DD. */
  updated: string,
): PresentPage[] {
  const { locale, present } = reading;
  const read = shipped.map((briefing) => ({ id: briefing.id, briefing: readBriefing(reading, briefing) }));
  const [first] = read;
  const image = first ? slidePreviewPath(first.id, 1, locale) : "/previews/home.png";
  const index: PresentPage = {
    path: formatPresentPath({ kind: "index" }, locale),
    title: present.index.title(),
    description: present.index.intro(),
    image,
    data: {
      kind: "index",
      locale,
      ...site,
      briefings: read.map(({ id, briefing: { title, author, date, minutes, slides } }) => ({
        id,
        title,
        author,
        date,
        minutes,
        slideTitles: slides.map((slide) => slide.title),
      })),
    },
  };
  const own: PresentPage = {
    path: formatPresentPath({ kind: "own" }, locale),
    title: present.index.own(),
    description: present.index.ownIntro(),
    image,
    // What each reader has made is nothing for robots.
    canonical: index.path,
    data: { kind: "own", locale, ...site },
  };
  return [
    index,
    own,
    ...read.flatMap(({ id, briefing }) => [
      ...slidePages(id, briefing, reading, site, updated),
      handoutPage(id, briefing, reading, site),
    ]),
  ];
}

/** Paths of what robots shall know of presenting: all briefings, and every slide. */
export function stagePaths(shipped: readonly ShippedBriefing[], locale: Locale): string[] {
  if (shipped.length === 0) return [];
  return [
    formatPresentPath({ kind: "index" }, locale),
    ...shipped.flatMap(({ id, slides }) =>
      slides.map((_, index) =>
        formatPresentPath({ kind: "slide", briefing: id, number: index + 1, mode: "stage" }, locale),
      ),
    ),
  ];
}
