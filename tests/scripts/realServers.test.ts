import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { askSite } from "../../scripts/siteCheck/askSite.ts";
import { checkSite } from "../../scripts/siteCheck/checkSite.ts";
import { freePort } from "../freePort";
import { writePublishedSite } from "./publishedSite";

/** Where Debian keeps what not everybody runs. */
const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;

const hasProgram = (name: string, argument: string) =>
  spawnSync(name, [argument], { env: { ...process.env, PATH } }).status === 0;

const ROOT = "/var/www/belgian-city-partnerships";

let server: ChildProcess | undefined;
let folder: string | undefined;

afterEach(async () => {
  const gone = server && new Promise((resolve) => server?.once("exit", resolve));
  server?.kill();
  await gone;
  server = undefined;
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Asks until there is an answer, or the server has ended. */
async function untilUp(address: string, said: () => string): Promise<void> {
  while (server?.exitCode === null) {
    const answer = await askSite(address).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`The server has ended: ${said()}`);
}

type Start = (folder: string, config: string) => Promise<[command: string, args: string[]]>;

async function serve(file: string, basePath: string, start: Start): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), "served-"));
  const siteUrl = `http://127.0.0.1:${await freePort()}`;
  const site = await writePublishedSite(join(folder, "www"), siteUrl, basePath);
  const config = (await readFile(join(site, file), "utf8")).replaceAll(ROOT, join(folder, "www"));
  const [command, args] = await start(folder, config);
  const child = spawn(command, args, {
    env: { ...process.env, PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = child;
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(String(part)));
  const address = siteUrl + basePath;
  await untilUp(address, () => said.join(""));
  return address;
}

const nginx: Start = async (root, config) => {
  await mkdir(join(root, "tmp"));
  await writeFile(join(root, "site.conf"), config);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(root, "tmp", name)};`,
  );
  const main = [
    "daemon off;",
    `pid ${join(root, "nginx.pid")};`,
    `error_log ${join(root, "error.log")};`,
    // Who runs as root has files that others may not read.
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `events {}\nhttp { access_log off; ${places.join(" ")} include ${join(root, "site.conf")}; }`,
  ];
  await writeFile(join(root, "nginx.conf"), main.join("\n"));
  return ["nginx", ["-c", join(root, "nginx.conf"), "-p", root, "-e", join(root, "error.log")]];
};

const caddy: Start = async (root, config) => {
  await writeFile(join(root, "Caddyfile"), `{\n\tadmin off\n}\n${config}`);
  return ["caddy", ["run", "--config", join(root, "Caddyfile"), "--adapter", "caddyfile"]];
};

for (const [name, version, file, start] of [
  ["nginx", "-v", "server/nginx.conf", nginx],
  ["caddy", "version", "server/Caddyfile", caddy],
] as const) {
  describe.skipIf(!hasProgram(name, version))(`${name} with the configuration that the build writes`, () => {
    it.each(["/", "/City-Map/v1.0/"])("serves the site below %s as the build means it", async (basePath) => {
      const address = await serve(file, basePath, start);
      const { problems, notes, host } = await checkSite(address);
      expect(host.toLowerCase()).toBe(name);
      expect(problems).toEqual([]);
      expect(notes).toEqual([]);
      await askOddly(address);
    });
  });
}

/** Former and odd addresses lead on, and nothing is given away that is for servers. */
async function askOddly(address: string) {
  const ask = (path: string) => askSite(new URL(path, address).href);
  for (const [from, to] of [
    ["cities/sint-jans-molenbeek/?from=2014", "cities/molenbeek/?from=2014"],
    ["cities/Sint-Jans-Molenbeek", "cities/molenbeek/"],
    ["embed/cities/sint-jans-molenbeek/", "embed/cities/molenbeek/"],
    ["cities/antwerp/index.html", "cities/antwerp/"],
    ["CITIES/%41ntwerp", "cities/antwerp/"],
    ["Embed/Cities/Antwerp", "embed/cities/antwerp/"],
  ] as const) {
    const answer = await ask(from);
    expect([301, 308], from).toContain(answer.status);
    expect(new URL(answer.header("location") ?? "", address).href, from).toBe(address + to);
  }
  for (const path of [
    "server.json",
    "server/nginx.conf",
    "_headers",
    "index.html.br",
    "cities/antwerp/index.html.gz",
    "cities/",
    "partnerships/",
    "data/",
    "assets/nothing.js",
    "embed/nothing.bib",
  ]) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(answer.header("cache-control") ?? "", path).not.toContain("immutable");
  }
  expect((await ask("embed/nothing.bib")).header("content-type")).toBe("text/html; charset=utf-8");
}
