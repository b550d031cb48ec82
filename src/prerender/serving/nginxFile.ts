import type { ServerRules } from "./serverRules";

/** Every file and its copies lie below it, at the path that their addresses have. */
const ROOT = "/var/www/belgian-city-partnerships";

const quote = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** A text as part of a regular expression. */
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A table of nginx from the path of an answer; regular expressions, since its tables of texts have a limit of length. */
function map(
  variable: string,
  rows: readonly (readonly [pattern: string, value: string])[],
  otherwise: string,
) {
  return [
    `map $uri $${variable} {`,
    // An answer may be another file's in the end.
    "  volatile;",
    ...rows.map(([pattern, value]) => `  ${quote(pattern)} ${value};`),
    `  default ${otherwise};`,
    "}",
  ].join("\n");
}

/** `X-Content-Type-Options` → `partnerships_x_content_type_options`. */
const variableOf = (header: string) => `partnerships_${header.toLowerCase().replaceAll("-", "_")}`;

/** One header as a table: what the last rule says of a path; nothing is sent where it is empty. */
function headerTable(name: string, { basePath, headers }: ServerRules): string {
  const base = literally(basePath.slice(0, -1));
  const rows = Object.entries(headers)
    .filter(([pattern, values]) => pattern !== "*" && Object.hasOwn(values, name))
    // The first that holds is taken.
    .toReversed()
    .map(([pattern, values]) => {
      const path = pattern.endsWith("*") ? literally(pattern.slice(0, -1)) : `${literally(pattern)}$`;
      return [`~^${base}${path}`, quote(values[name] ?? "")] as const;
    });
  return map(variableOf(name), rows, quote(headers["*"]?.[name] ?? ""));
}

const folderOf = (document: string) => `/${document.replace(/index\.html$/, "")}`;

/**
 * The configuration of nginx, for its `sites-enabled`: needs none of its modules but those that every package has. Addresses
 * of pages in other letter case, without slash or with `index.html`, and former ones, are redirected.
 * `documents` are the HTML files of the output.
 */
export function nginxFile(rules: ServerRules, documents: readonly string[], siteUrl: string): string {
  const { basePath, types, redirects } = rules;
  const base = literally(basePath.slice(0, -1));
  const { hostname, port } = new URL(siteUrl);
  const names = [...new Set(Object.values(rules.headers).flatMap((values) => Object.keys(values)))];
  const pages = documents.filter((file) => file.endsWith("index.html")).map(folderOf);
  const former = Object.keys(redirects);
  const spelled = (path: string) => `~*^${base}${literally(path.slice(0, -1))}(/|/index\\.html)?$`;
  const at = (path: string) => quote(basePath + path.slice(1));
  const byEnding = Object.entries(types).filter(([name]) => name.startsWith("."));
  const byName = Object.entries(types).filter(([name]) => !name.startsWith("."));
  const ofType = (pattern: string, type: string, isCopy: boolean) => [
    `  location ~ ${quote(pattern)} {`,
    ...(isCopy ? ["    internal;"] : []),
    "    types {}",
    `    default_type ${quote(type)};`,
    "  }",
  ];
  const lost = Object.entries(rules.lost).toReversed();
  return [
    `# Written by the build for ${siteUrl}${basePath}: renew it with every build, its policy names what is in the pages.`,
    `# Copy it to /etc/nginx/sites-enabled/, and the site to ${ROOT}${basePath}`,
    "",
    ...names.map((name) => headerTable(name, rules)),
    "# The file of an address, and where an address leads that has none.",
    map(
      "partnerships_file",
      [
        ...former.map((path) => [spelled(path), '"/-"'] as const),
        [`~^${base}/(server/|server\\.json$|_headers$|_redirects$)`, '"/-"'],
        ["~/index\\.html$", '"/-"'],
        ["~^(?<partnerships_folder>.*)/$", '"$partnerships_folder/index.html"'],
      ],
      "$uri",
    ),
    map(
      "partnerships_page",
      [
        ...former.map((path) => [spelled(path), at(redirects[path] ?? "/")] as const),
        ...pages
          .filter((path) => !Object.hasOwn(redirects, path))
          .map((path) => [spelled(path), at(path)] as const),
      ],
      '""',
    ),
    // A page whose file is missing leads nowhere.
    'map "$partnerships_page $uri" $partnerships_moved { volatile; "~^(.+) \\1$" ""; default $partnerships_page; }',
    map(
      "partnerships_lost",
      lost
        .filter(([pattern]) => pattern !== "*")
        .map(([pattern, file]) => [`~*^${base}${literally(pattern.slice(0, -1))}`, at(file)] as const),
      at(rules.lost["*"] ?? "/404.html"),
    ),
    "# Copies that the build has compressed; their address is the file's with an ending.",
    "map $http_accept_encoding $partnerships_copy {",
    '  "~*(^|[, ])br(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" ".br";',
    '  "~*(^|[, ])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" ".gz";',
    '  default ".none";',
    "}",
    map(
      "partnerships_encoding",
      [
        ["~\\.br$", "br"],
        ["~\\.gz$", "gzip"],
      ],
      '""',
    ),
    "",
    "server {",
    `  listen ${port || "80"};`,
    `  listen [::]:${port || "80"};`,
    `  server_name ${hostname};`,
    `  root ${ROOT};`,
    "  absolute_redirect off;",
    // Longer than any link of the site.
    "  large_client_header_buffers 4 32k;",
    "  error_page 403 404 =404 $partnerships_lost;",
    ...names.map((name) => `  add_header ${name} $${variableOf(name)} always;`),
    "  add_header Content-Encoding $partnerships_encoding always;",
    "  add_header Vary Accept-Encoding always;",
    "  types {",
    ...byEnding.map(([name, type]) => `    ${quote(type)} ${name.slice(1)};`),
    "  }",
    "",
    ...(basePath === "/"
      ? []
      : [`  location = ${basePath.slice(0, -1)} { return 301 ${basePath}$is_args$args; }`]),
    `  location ${basePath} {`,
    '    if (-f "$document_root$partnerships_file$partnerships_copy") {',
    "      rewrite ^ $partnerships_file$partnerships_copy last;",
    "    }",
    "    try_files $partnerships_file @partnerships_page;",
    "  }",
    "  location @partnerships_page {",
    "    if ($partnerships_moved) { return 301 $partnerships_moved$is_args$args; }",
    "    return 404;",
    "  }",
    ...[...byName, ...byEnding].flatMap(([name, type]) =>
      ofType(`${name.startsWith(".") ? "" : "/"}${literally(name)}\\.(br|gz)$`, type, true),
    ),
    ...byName.flatMap(([name, type]) => ofType(`^${base}/(.*/)?${literally(name)}$`, type, false)),
    "}",
    "",
  ].join("\n");
}
