import type { HeaderRule, ServerRules } from "./serverRules";

/** Every file and its copies lie below it, at the path that their addresses have. */
const ROOT = "/var/www/belgian-city-partnerships";

/** In these marks Caddy takes every sign as it stands. */
const quote = (text: string) => `\`${text}\``;

/** A text as part of a regular expression. */
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const folderOf = (document: string) => `/${document.replace(/index\.html$/, "")}`;

const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), "}"];

/** The headers of one rule; an empty list of conditions holds for everything. */
function headerLines(name: string, conditions: readonly string[], values: HeaderRule) {
  const lines = Object.entries(values).map(([header, value]) =>
    value === null ? `-${header}` : `${header} ${quote(value)}`,
  );
  return conditions.length === 0
    ? block("header", lines)
    : [...block(`@${name}`, conditions), ...block(`header @${name}`, lines)];
}

/**
 * The configuration of Caddy. Addresses of pages in other letter case, without slash or with `index.html`, and former
 * ones, are redirected. `documents` are the HTML files of the output.
 */
export function caddyFile(rules: ServerRules, documents: readonly string[], siteUrl: string): string {
  const { basePath, types, headers, redirects } = rules;
  const at = (path: string) => basePath + path.slice(1);
  const spelled = (path: string) => `~(?i)^${literally(at(path).slice(0, -1))}(/|/index\\.html)?$`;
  const pages = documents.filter((file) => file.endsWith("index.html")).map(folderOf);
  // The base path itself is the site's alone in one spelling.
  const moved = [
    ...Object.entries(redirects),
    ...pages.filter((path) => !Object.hasOwn(redirects, path)).map((path) => [path, path] as const),
  ].map(([from, to]) => `${quote(spelled(from))} ${quote(at(to))}`);
  const isEverything = (pattern: string) => pattern === "*";
  const lost = Object.entries(rules.lost);
  const lines = [
    `root * ${ROOT}`,
    ...block("map {path} {partnerships_page}", [...moved, "default ``"]),
    ...block("map {query} {partnerships_query}", ["`~^(.+)$` `?$1`", "default ``"]),
    ...block("route", [
      // Of files that there are: what is missing has the headers of a page.
      ...Object.entries(headers).flatMap(([pattern, values], index) =>
        headerLines(
          `rule${index}`,
          isEverything(pattern) ? [] : [`path ${at(pattern)}`, "file {path} {path}/index.html"],
          values,
        ),
      ),
      ...Object.entries(types).flatMap(([name, type], index) =>
        headerLines(`type${index}`, [`path *${name.startsWith(".") ? "" : "/"}${name}`, "file"], {
          "Content-Type": type,
        }),
      ),
      `@instructions path ${["/server/*", "/server.json", "/_headers", "/_redirects"].map(at).join(" ")} *.br *.gz`,
      "error @instructions 404",
      '@moved expression `{partnerships_page} != "" && {path} != {partnerships_page}`',
      "redir @moved {partnerships_page}{partnerships_query} 301",
      ...block("file_server", ["precompressed br gzip"]),
    ]),
    ...block("handle_errors", [
      ...lost.flatMap(([pattern, file], index) => {
        const values: HeaderRule = Object.assign(
          {},
          ...Object.entries(headers).flatMap(([rule, its]) =>
            isEverything(rule) || rule === pattern ? [its] : [],
          ),
        );
        const others = lost.slice(index + 1).map(([other]) => `not path ${at(other)}`);
        const conditions = isEverything(pattern) ? others : [`path ${at(pattern)}`];
        return [...headerLines(`lost${index}`, conditions, values), `rewrite @lost${index} ${at(file)}`];
      }),
      ...block("file_server", ["precompressed br gzip"]),
    ]),
  ];
  return [
    `# Written by the build for ${siteUrl}${basePath}: renew it with every build, its policy names what is in the pages.`,
    `# Copy the site to ${ROOT}${basePath}, and import this file from /etc/caddy/Caddyfile.`,
    "",
    ...block(siteUrl, lines),
    "",
  ].join("\n");
}
