// @ts-check
// `npm start`: Node's built-in modules only until the packages are installed.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { normalizeBasePath } from "./basePath.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { listen } from "./listen.mjs";

const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

/** @type {import("node:child_process").ChildProcess | undefined} */
let build;
/** @type {import("node:http").Server | undefined} */
let server;

await start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  stop(1);
});

async function start() {
  const basePath = normalizeBasePath(process.env.BASE_PATH);
  const host = process.env.HOST || "127.0.0.1";
  await ensureInstalled();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => stop(0));
  const { createSiteServer } = await import("./siteServer.mjs");

  /** @type {() => void} */
  let openDoors = () => {};
  const ready = new Promise((resolve) => {
    openDoors = () => resolve(undefined);
  });
  const siteServer = createSiteServer({ directory: `${repositoryRoot}dist`, basePath, ready });
  server = siteServer;
  // The port first: the built pages name the address they are served at.
  const port = await listen(siteServer, { host, port: process.env.PORT });
  const origin = `http://${addressOf(host)}:${port}`;
  await runBuild({ SITE_URL: origin, BASE_PATH: basePath });
  openDoors();
  console.log(`Belgian City Partnerships: ${origin}${basePath}`);
}

/** @param {string} host */
function addressOf(host) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** @param {Record<string, string>} environment */
async function runBuild(environment) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: repositoryRoot,
    env: { ...process.env, ...environment, OUT_DIR: "dist" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  build = child;
  await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      build = undefined;
      if (code === 0) resolve(undefined);
      else reject(new Error(`The build failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}

/** @param {number} exitCode */
function stop(exitCode) {
  build?.kill();
  server?.close();
  server?.closeAllConnections();
  process.exit(exitCode);
}
