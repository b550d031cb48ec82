import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import type { ModuleRunner } from "vite/module-runner";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import type { hashSource as HashSource } from "@/prerender/contentSecurityPolicy";
import type { PrerenderInput, prerenderSite as PrerenderSite } from "@/prerender/prerenderSite";
import type { ServerRules } from "@/prerender/serving/serverRules";
import type { licencesOf as LicencesOf } from "../build/collectLicences.ts";
import type { moveScriptToEnd as MoveScriptToEnd } from "../build/moveScriptToEnd.ts";
import { MADE_PUBLIC_FOLDER } from "../dataFolder.ts";
import type { pictureFiles as PictureFiles } from "./pictureFiles.ts";
import { styleLinks } from "./styleLinks.ts";

/** Every file of the site as it would be built now. Each is made when it is asked for. */
export type LiveSite = {
  basePath: string;
  /** As `resolveSitePath` asks: "/cities/index.html". */
  hasFile: (path: string) => boolean;
  /** From a page's former path to its present one. */
  movedTo: (path: string) => string | undefined;
  /** Of the build. */
  rules: ServerRules;
  /** Source expressions of the inline scripts that Vite adds. */
  inlineScripts: readonly string[];
  /** Content of a file that the site has, by its path in the output. */
  render: (path: string) => Promise<string | Buffer>;
};

/** Files that are instructions for servers and are never served. */
const NOT_SERVED = /^(server\.json|server\/.*|_headers|_redirects|\.nojekyll)$/;

const INLINE_MODULE = /<script type="module">([\s\S]*?)<\/script>/g;

async function readData<Value>(name: string): Promise<Value> {
  // Written by our own data step.
  return JSON.parse(await readFile(join(MADE_PUBLIC_FOLDER, "data", name), "utf8"));
}

/** A page's template as the build makes it, but with the source of its script and what Vite adds. */
async function readTemplate(server: ViteDevServer, runner: ModuleRunner, name: string): Promise<string> {
  const { root, base } = server.config;
  const { moveScriptToEnd }: { moveScriptToEnd: typeof MoveScriptToEnd } = await runner.import(
    "/scripts/build/moveScriptToEnd.ts",
  );
  const source = await readFile(join(root, name), "utf8");
  const entry = source.match(/<script type="module" src="([^"]*)"/)?.[1] ?? "";
  const html = moveScriptToEnd(source.replace(`src="${entry}"`, `src="${base}${entry.slice(1)}"`));
  const transformed = await server.transformIndexHtml(`/${name}`, html);
  const links = await styleLinks(server, entry);
  return transformed.replace("</head>", () => `${links}</head>`);
}

async function makeSite(
  server: ViteDevServer,
  runner: ModuleRunner,
  prerenderSite: typeof PrerenderSite,
  siteUrl: string,
): Promise<LiveSite> {
  const basePath = server.config.base;
  const [template, presentTemplate, atlas, briefings] = await Promise.all([
    readTemplate(server, runner, "index.html"),
    readTemplate(server, runner, "present.html"),
    readData<PrerenderInput["atlas"]>("atlas.en.json"),
    readData<ShippedBriefing[]>("briefings.en.json"),
  ]);
  const [{ licencesOf }, { pictureFiles }, { hashSource }]: [
    { licencesOf: typeof LicencesOf },
    { pictureFiles: typeof PictureFiles },
    { hashSource: typeof HashSource },
  ] = await Promise.all([
    runner.import("/scripts/build/collectLicences.ts"),
    runner.import("/scripts/dev/pictureFiles.ts"),
    runner.import("/src/prerender/contentSecurityPolicy.ts"),
  ]);
  // The build lists what its bundles hold; here there are none.
  const { dependencies } = JSON.parse(await readFile(join(server.config.root, "package.json"), "utf8"));
  const licences = await licencesOf(Object.keys(dependencies));
  const files = await prerenderSite({
    atlas,
    packages: licences.packages,
    template,
    siteUrl,
    basePath,
    // No parts for files with one briefing: they take a build of their own.
    presenting: { briefings: { en: briefings }, template: presentTemplate },
  });
  const all = new Map<string, () => string | Promise<Buffer>>([
    ...files,
    ["licences/texts.txt", () => licences.texts],
    ...(await pictureFiles(atlas, { en: briefings })),
  ]);
  const rules: ServerRules = JSON.parse(files.get("server.json")?.() ?? "{}");
  const { redirects } = rules;
  const scripts = new Set(
    [template, presentTemplate].flatMap((html) =>
      [...html.matchAll(INLINE_MODULE)].map(([, code = ""]) => code),
    ),
  );
  return {
    basePath,
    hasFile: (path) => all.has(path.slice(1)) && !NOT_SERVED.test(path.slice(1)),
    movedTo: (path) => (Object.hasOwn(redirects, path) ? redirects[path] : undefined),
    rules,
    inlineScripts: [...scripts].map(hashSource),
    render: async (path) => {
      const render = all.get(path);
      if (!render) throw new Error(`The site has no file ${path}`);
      return render();
    },
  };
}

/** Keeps the site of the newest code and data. `forget` where data or templates have changed. */
export function createLiveSite(server: ViteDevServer, runner: ModuleRunner) {
  let kept: { key: unknown[]; site: Promise<LiveSite> } | undefined;
  let edition = 0;
  return {
    forget: () => {
      edition += 1;
    },
    /** Throws what the code of a page throws when it is loaded. `siteUrl` is without a slash at the end. */
    async read(siteUrl: string): Promise<LiveSite> {
      // Another function where any module below it has changed.
      const { prerenderSite }: { prerenderSite: typeof PrerenderSite } = await runner.import(
        "/src/prerender/prerenderSite.ts",
      );
      const key = [prerenderSite, siteUrl, edition];
      if (kept && key.every((part, index) => part === kept?.key[index])) return kept.site;
      const site = makeSite(server, runner, prerenderSite, siteUrl);
      kept = { key, site };
      site.catch(() => {
        kept = undefined;
      });
      return site;
    },
  };
}
