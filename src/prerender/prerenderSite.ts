import { createHash } from "node:crypto";
import { readEvidence } from "@/content/briefing/evidence";
import { readFacts } from "@/content/briefing/readFacts";
import { canHaveEvidence, type PageEvidence, readPageEvidence } from "@/content/pageEvidence";
import { type PageFile, readPageFile } from "@/content/pageFile";
import { EVIDENCE_FILE, PAGE_FILE } from "@/content/pageFileName";
import type { PictureContent } from "@/content/pictureContent";
import type { Reading } from "@/content/reading";
import { type PageView, readPage, readText } from "@/content/readPage";
import { readSearchTexts } from "@/content/searchTexts";
import { evidencePath } from "@/data/fetchEvidence";
import { factsPath } from "@/data/fetchFacts";
import { presentWaysPath } from "@/data/fetchPresentWays";
import { indexPath } from "@/data/indexQuery";
import { searchTextsPath } from "@/data/searchTextsQuery";
import type { Atlas } from "@/domain/atlas";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import { toIndexFile } from "@/domain/toIndexFile";
import { readPresentWays } from "@/domain/waysToPresent";
import type { Package } from "@/features/licences/Packages";
import { formatPartialDate, TAGS } from "@/i18n/formatDate";
import { loadExportMessages } from "@/i18n/loadExportMessages";
import { loadFaultMessages } from "@/i18n/loadFaultMessages";
import { loadMessages } from "@/i18n/loadMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { PUBLISHED_LOCALES, type PublishedLocale } from "@/i18n/publishedLocales";
import { formatPath } from "@/url-state/paths";
import { CITATION_FILES, type CitedPage, citationFiles, citePage } from "./cite/citePages";
import { labelClearer } from "./clearLabels";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { DATA_FOLDER_STYLE, dataFolder } from "./dataFolder";
import { faultBox } from "./faultBox";
import { LOADER_SCRIPT } from "./loaderScript";
import { oembedOf } from "./oembed/oembedOf";
import { oembedPath } from "./oembed/oembedPath";
import { once } from "./once";
import {
  type BriefingFileParts,
  briefingFilePath,
  briefingFileTemplate,
} from "./present/briefingFileTemplate";
import { ownCitations } from "./present/ownCitations";
import { presentPages, stagePaths } from "./present/presentPages";
import { renderPresent } from "./present/renderPresent";
import { REDIRECT_SCRIPT, redirectDocuments, redirectTable } from "./redirects";
import { renderDocument } from "./renderDocument";
import type { Shell } from "./renderHead";
import { caddyFile } from "./serving/caddyFile";
import { headersFile } from "./serving/headersFile";
import { nginxFile } from "./serving/nginxFile";
import { redirectsFile } from "./serving/redirectsFile";
import { LOST_EMBED, LOST_PAGE, serverRules } from "./serving/serverRules";
import { titleOfLink } from "./share/describePage";
import { MANIFEST_PATH, manifest, robots, sitemap } from "./share/siteFiles";
import { type CriticalStyles, NO_STYLES, STYLED_KINDS } from "./styleMarkup";
import { EMBED_SCRIPT, STAGE_SCRIPT, THEME_SCRIPT } from "./themeScript";

/** The briefings by language, and the built `present.html`. */
type Presenting = {
  briefings: Partial<Record<PublishedLocale, readonly ShippedBriefing[]>>;
  template: string;
  /** The parts of files with one briefing. Absent: readers cannot make such files. */
  fileParts?: Partial<Record<PublishedLocale, BriefingFileParts>>;
};

export type PrerenderInput = {
  atlas: Atlas;
  packages: readonly Package[];
  /** The built `index.html`. */
  template: string;
  /** `https://example.org`, without a slash at the end. */
  siteUrl: string;
  /** With a slash at both ends. */
  basePath: string;
  presenting?: Presenting;
  /** Names stand off the ways of lines. That takes seconds for a page, which one who works on it does not wait for. */
  areLabelsCleared?: boolean;
  /** Critical styles. Absent: pages are first painted when their style sheets have come. */
  styles?: CriticalStyles;
};

/** Every file of the site by its path in the output: `cities/antwerp/index.html` to what writes its content. */
export type SiteFiles = ReadonlyMap<string, () => string>;

type SiteFile = [path: string, render: () => string];

/** Where a page's document lies in the output. */
function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

function citedPage(reading: Reading, page: Page, { siteAddress }: Shell): CitedPage {
  const { atlas, locale, messages } = reading;
  const path = formatPath(page, locale);
  return {
    title: titleOfLink(reading, page, readText(reading, page).content),
    author: messages.site.name(),
    url: siteAddress + path,
    path,
    updated: atlas.about.updated,
    locale,
  };
}

async function pagesInLocale(
  input: PrerenderInput,
  locale: PublishedLocale,
  shell: Shell,
  build: string,
): Promise<SiteFile[]> {
  const messages = await loadMessages(locale);
  const fault = faultBox(await loadFaultMessages(locale));
  const reading = { atlas: input.atlas, locale, messages };
  const updated = formatPartialDate(input.atlas.about.updated, locale);
  const shipped = input.presenting?.briefings[locale];
  const render = (view: PageView, path: string, isEmbed = false) => {
    const data = {
      build,
      locale,
      updated,
      ...(isEmbed && { isEmbed: true as const }),
      ...(!shipped && { hasNoStage: true as const }),
    };
    const packages = view.page.kind === "licences" && { packages: input.packages };
    return renderDocument({ data, view, path, reading, shell, fault, ...packages });
  };
  const clear = input.areLabelsCleared ? labelClearer(messages.map) : (picture: PictureContent) => picture;
  const pages = pagesOf(input.atlas).flatMap((page): SiteFile[] => {
    const path = formatPath(page, locale);
    const file = once(() => {
      const its = readPageFile(reading, page);
      return { ...its, view: { ...its.view, picture: clear(its.view.picture) } };
    });
    return [
      [fileOf(path), () => render(file().view, path)],
      [path.slice(1) + PAGE_FILE, () => JSON.stringify({ build, ...file() } satisfies PageFile)],
      ...(canHaveEvidence(page)
        ? [
            [
              path.slice(1) + EVIDENCE_FILE,
              () => JSON.stringify({ build, ...readPageEvidence(reading, page) } satisfies PageEvidence),
            ] satisfies SiteFile,
          ]
        : []),
      [fileOf(formatPath(page, locale, true)), () => render(file().view, path, true)],
      [
        oembedPath(page, locale).slice(1),
        () => JSON.stringify(oembedOf(reading, page, shell.siteAddress), undefined, 2),
      ],
    ];
  });
  const citations = pagesOf(input.atlas).flatMap((page) =>
    citationFiles(
      formatPath(page, locale),
      once(() => citedPage(reading, page, shell)),
    ),
  );
  const notFound: SiteFile[] =
    locale === "en"
      ? [
          [LOST_PAGE.slice(1), () => render(readPage(reading, { kind: "not-found" }), LOST_PAGE)],
          [LOST_EMBED.slice(1), () => render(readPage(reading, { kind: "not-found" }), LOST_PAGE, true)],
        ]
      : [];
  const data: SiteFile[] = [
    [indexPath(locale), () => JSON.stringify(toIndexFile(input.atlas, locale, build))],
    [evidencePath(locale), () => JSON.stringify(readEvidence(reading))],
    [searchTextsPath(locale), () => JSON.stringify(readSearchTexts(reading))],
    [factsPath(locale), () => JSON.stringify(readFacts(reading))],
    [
      presentWaysPath(locale),
      () => JSON.stringify(readPresentWays(input.atlas, shipped ?? [], (page) => formatPath(page, locale))),
    ],
  ];
  // One address for all languages: the records are the same.
  const folder =
    locale === "en"
      ? dataFolder({
          reading,
          words: await loadExportMessages(locale),
          siteAddress: shell.siteAddress,
          basePath: input.basePath,
        })
      : [];
  return [...pages, ...notFound, ...citations, ...data, ...folder];
}

/** Every document below `/present/` in one language. */
async function presentingInLocale(
  { atlas, presenting }: PrerenderInput,
  locale: PublishedLocale,
  { styles, siteAddress }: Shell,
): Promise<SiteFile[]> {
  const shipped = presenting?.briefings[locale];
  if (!presenting || !shipped) return [];
  const [messages, present] = await Promise.all([loadMessages(locale), loadPresentMessages(locale)]);
  const reading = { atlas, locale, messages, present, evidence: readEvidence({ atlas, locale, messages }) };
  const faultMessages = await loadFaultMessages(locale);
  const fault = faultBox(faultMessages);
  const shell = { template: presenting.template, styles, siteAddress, fault };
  const parts = presenting.fileParts?.[locale];
  const template =
    parts &&
    briefingFileTemplate({
      ...parts,
      locale,
      siteName: messages.site.name(),
      fault: faultMessages,
      cities: atlas.cities,
    });
  const path = template && briefingFilePath(locale, template);
  const { updated } = atlas.about;
  const pages = presentPages(reading, shipped, { siteAddress, ...(path && { fileTemplate: path }) }, updated);
  return [
    ...(path && template ? [[path.slice(1), () => template] satisfies SiteFile] : []),
    ...pages.map((page): SiteFile => [fileOf(page.path), () => renderPresent(page, reading, shell)]),
    ...pages.flatMap(({ path, cited }) => (cited ? citationFiles(path, () => cited) : [])),
    ...ownCitations(reading, siteAddress, updated).map(
      ([path, cited]): SiteFile => [
        path.slice(1) + CITATION_FILES.texts,
        () => JSON.stringify(citePage(cited)),
      ],
    ),
  ];
}

/** What robots and systems ask for, below the base. */
async function filesForMachines(
  { atlas, presenting }: PrerenderInput,
  { siteAddress }: Shell,
): Promise<SiteFile[]> {
  const messages = await loadMessages("en");
  const pages = () =>
    PUBLISHED_LOCALES.flatMap((locale) => [
      ...pagesOf(atlas).map((page) => siteAddress + formatPath(page, locale)),
      ...stagePaths(presenting?.briefings[locale] ?? [], locale).map((path) => siteAddress + path),
    ]);
  return [
    ["sitemap.xml", () => sitemap(pages(), atlas.about.updated)],
    ["robots.txt", () => robots(siteAddress)],
    [MANIFEST_PATH.slice(1), () => manifest(messages, TAGS.en)],
  ];
}

/** Names a build by its script and its data: pages, index and script of one name understand each other. */
function buildName({ template, atlas }: PrerenderInput): string {
  return createHash("sha256").update(template).update(JSON.stringify(atlas)).digest("base64url").slice(0, 10);
}

/** Every document, header file and file for machines of the site. Nothing is rendered before it is asked for. */
export async function prerenderSite(input: PrerenderInput): Promise<SiteFiles> {
  const styles = input.styles ?? NO_STYLES;
  // A document at a former address is served as the pages around it, so their policy has to let its script lead on.
  const policies = {
    page: contentSecurityPolicy(
      [THEME_SCRIPT, STAGE_SCRIPT, LOADER_SCRIPT, REDIRECT_SCRIPT],
      [...STYLED_KINDS.filter((kind) => kind !== "embed").map((kind) => styles[kind]), DATA_FOLDER_STYLE],
    ),
    embed: contentSecurityPolicy([EMBED_SCRIPT, LOADER_SCRIPT, REDIRECT_SCRIPT], [styles.embed]),
  };
  const shell: Shell = {
    template: input.template,
    styles,
    siteAddress: input.siteUrl + input.basePath.slice(0, -1),
  };
  const build = buildName(input);
  const documents = await Promise.all(
    PUBLISHED_LOCALES.flatMap((locale) => [
      pagesInLocale(input, locale, shell, build),
      presentingInLocale(input, locale, shell),
    ]),
  );
  const former = redirectDocuments({
    atlas: input.atlas,
    basePath: input.basePath,
    siteAddress: shell.siteAddress,
  });
  const files = [...documents.flat(), ...former];
  const names = files.map(([file]) => file).filter((file) => file.endsWith(".html"));
  const rules = serverRules(policies, {
    basePath: input.basePath,
    redirects: redirectTable(input.atlas),
  });
  return new Map([
    ...files,
    ...(await filesForMachines(input, shell)),
    ["server.json", () => JSON.stringify(rules)],
    ["server/nginx.conf", () => nginxFile(rules, names, input.siteUrl)],
    ["server/Caddyfile", () => caddyFile(rules, names, input.siteUrl)],
    ["_headers", () => headersFile(rules, names)],
    ["_redirects", () => redirectsFile(rules)],
    [".nojekyll", () => ""],
  ]);
}
