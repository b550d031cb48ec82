import { escapeMarkup } from "@/content/escapeMarkup";
import { CC_BY } from "@/content/license";
import type { Reading } from "@/content/reading";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { dataPackage } from "@/export/dataPackage";
import type { ExportInput } from "@/export/exportInput";
import { toCsv } from "@/export/toCsv";
import { packageTables, readmeText } from "@/export/toCsvFiles";
import { toGeoJson } from "@/export/toGeoJson";
import { toKml } from "@/export/toKml";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { TAGS } from "@/i18n/formatDate";
import { PALETTES, type Palette } from "@/picture/palette";
import { formatPath } from "@/url-state/paths";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { once } from "./once";

const themed = (name: keyof Palette) => `light-dark(${PALETTES.light[name]},${PALETTES.dark[name]})`;

/** Allowed by its hash in the policy of full pages. */
export const DATA_FOLDER_STYLE = [
  `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;color:${themed("ink")};background:${themed("paper")}}`,
  "body{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}",
  "h1{font:600 1.9rem/1.25 Georgia,serif}h2{margin-block-start:2rem;font-size:1.1rem}",
  "dt{margin-block-start:.9rem;font-weight:600}dd{margin:0}",
  `a{display:inline-block;padding-block:.25rem;color:${themed("link")}}`,
].join("");

type DataFolderInput = {
  reading: Reading;
  words: ExportMessages;
  /** `https://example.org/base`, without a slash at the end. */
  siteAddress: string;
  basePath: string;
};

type Listed = { name: string; text: string };

function folderPage(
  { reading, words, siteAddress, basePath }: DataFolderInput,
  files: readonly Listed[],
): string {
  const { messages, locale } = reading;
  const title = words.package.title({ site: messages.site.name() });
  const policy = contentSecurityPolicy([], [DATA_FOLDER_STYLE]);
  const item = ({ name, text }: Listed) =>
    `<dt><a href="${escapeMarkup(name)}">${escapeMarkup(name)}</a><dd>${escapeMarkup(text)}`;
  const records = DATA_FILE_NAMES.map((name) => `<li><a href="${name}.json">${name}.json</a>`);
  const license = words.license({ site: messages.site.name(), link: `${siteAddress}/` });
  return [
    `<!doctype html><html lang="${TAGS[locale]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(words.package.description())}">`,
    `<link rel="canonical" href="${escapeMarkup(`${siteAddress}/data/`)}">`,
    '<link rel="describedby" type="application/json" href="datapackage.json">',
    `<link rel="license" href="${CC_BY}">`,
    `<style>${DATA_FOLDER_STYLE}</style></head><body>`,
    `<p><a href="${escapeMarkup(basePath)}">${escapeMarkup(words.package.back())}</a></p>`,
    `<main><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(words.package.description())}</p>`,
    `<p>${escapeMarkup(license)} <a href="${CC_BY}">${CC_BY}</a></p>`,
    `<h2>${escapeMarkup(words.package.files())}</h2><dl>${files.map(item).join("\n")}</dl>`,
    `<h2>${escapeMarkup(words.package.whole())}</h2><ul>${records.join("\n")}</ul></main></body></html>\n`,
  ].join("\n");
}

/**
 * What lies at a fixed address below `/data/` beside the records themselves: the tables as a data package, the files of the
 * map, and a page that names them all. By path in the output.
 */
export function dataFolder(input: DataFolderInput): [path: string, write: () => string][] {
  const { reading, words, siteAddress } = input;
  const { updated } = reading.atlas.about;
  const whole: ExportInput = {
    reading,
    filters: {},
    link: `${siteAddress}/`,
    // The same from the same data.
    day: updated,
    addressOf: (page) => siteAddress + formatPath(page, reading.locale),
  };
  const tables = once(() => packageTables(whole, words));
  const named = tables().map(({ name }) => name);
  const others = [
    { path: "connections.geojson", format: "geojson", mediatype: "application/geo+json" },
    { path: "connections.kml", format: "kml", mediatype: "application/vnd.google-earth.kml+xml" },
  ];
  const listed = (): Listed[] => [
    { name: "datapackage.json", text: words.package.datapackage() },
    { name: "README.txt", text: words.package.readme() },
    ...tables().map(({ name, rows }) => ({
      name: `${name}.csv`,
      text: `${describeTable(name, words)} ${words.package.rows({ count: rows.length })}`,
    })),
    { name: "connections.geojson", text: words.package.geojson() },
    { name: "connections.kml", text: words.package.kml() },
  ];
  return [
    ["data/index.html", () => folderPage(input, listed())],
    ["data/datapackage.json", () => dataPackage(tables(), whole, words, others)],
    ["data/README.txt", () => readmeText(whole, words)],
    ["data/connections.geojson", () => toGeoJson(whole, words)],
    ["data/connections.kml", () => toKml(whole, words)],
    ...named.map((name): [string, () => string] => [
      `data/${name}.csv`,
      () => {
        const table = tables().find((its) => its.name === name);
        return table ? toCsv(table) : "";
      },
    ]),
  ];
}

function describeTable(name: string, { tables }: ExportMessages): string {
  return Object.entries(tables).find(([table]) => table === name)?.[1]() ?? "";
}
