import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { createServerModuleRunner, type Plugin, type ViteDevServer } from "vite";
import { answerHeaders } from "../../src/prerender/serving/answerHeaders.mjs";
import { resolveSitePath } from "../../src/url-state/resolveSitePath.mjs";
import { DATA_FOLDER } from "../dataFolder.ts";
import { relaxPolicy } from "./devPolicy.ts";
import { createLiveSite, type LiveSite } from "./liveSite.ts";
import { createRegenerator } from "./regenerate.ts";

/** Below the base: what Vite makes itself, asked for in great number, and needed for showing a fault of the rest. */
const OF_VITE = /^(@|src\/|node_modules\/|\.cache\/)/;

/** Modules that replace themselves in the browser show their change there: components and style sheets. */
function showsItself(server: ViteDevServer, file: string): boolean {
  const modules = [...(server.environments.client.moduleGraph.getModulesByFile(file) ?? [])];
  return modules.length > 0 && modules.every((module) => module.isSelfAccepting);
}

function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host ?? "localhost"}`;
}

async function send(
  site: LiveSite,
  path: string,
  status: number,
  request: IncomingMessage,
  answer: ServerResponse,
) {
  const { rules, inlineScripts } = site;
  const body = await site.render(path);
  const relax = (text: string) => relaxPolicy(text, inlineScripts);
  for (const [name, value] of Object.entries(answerHeaders(`/${path}`, rules)))
    answer.setHeader(name, name === "Content-Security-Policy" ? relax(value) : value);
  answer.statusCode = status;
  const isDocument = typeof body === "string" && path.endsWith(".html");
  answer.end(request.method === "HEAD" ? undefined : isDocument ? relax(body) : body);
}

/**
 * Vite's development server with the pages of the build: every address of the site is answered by the prerender, made
 * anew when code, messages or data change. What the prerender does not make (modules, files of `public/`, data) Vite
 * serves itself. A fault in rendering is shown by Vite's overlay, with file and line.
 */
export function prerenderPlugin(): Plugin {
  let hasFailed = false;
  return {
    name: "prerender",
    apply: "serve",
    async configureServer(server) {
      // Without its own replacing of modules: a page is made from modules that are read again where they have changed.
      const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
      const liveSite = createLiveSite(server, runner);
      const reload = () => server.environments.client.hot.send({ type: "full-reload", path: "*" });
      const regenerate = createRegenerator(server, runner, () => {
        liveSite.forget();
        reload();
      });
      server.watcher.add(DATA_FOLDER);
      server.watcher.on("all", (_event, file) => regenerate(file));

      server.middlewares.use(async (request, answer, next) => {
        const isPage = !OF_VITE.test((request.url ?? "").slice(server.config.base.length));
        if (!isPage || (request.method !== "GET" && request.method !== "HEAD")) return next();
        try {
          const site = await liveSite.read(originOf(request));
          const target = resolveSitePath(request.url ?? "", site);
          hasFailed = false;
          if (target.kind === "missing") return next();
          if (target.kind === "file") return await send(site, target.path.slice(1), 200, request, answer);
          // For this once: a browser keeps a lasting one for whatever is served at this port next.
          answer.writeHead(302, { Location: target.location }).end();
        } catch (error) {
          hasFailed = true;
          next(error);
        }
      });
      return () => {
        server.middlewares.use(async (request, answer, next) => {
          try {
            await send(await liveSite.read(originOf(request)), "404.html", 404, request, answer);
          } catch (error) {
            hasFailed = true;
            next(error);
          }
        });
      };
    },
    hotUpdate({ file, server, modules }) {
      if (this.environment.name !== "ssr") return;
      const isOfPages = modules.length > 0 || file === join(server.config.root, "index.html");
      if (hasFailed || (isOfPages && !showsItself(server, file)))
        server.environments.client.hot.send({ type: "full-reload", path: "*" });
    },
  };
}
