import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";
import { FROZEN_DATA } from "../fixtures/frozenAtlas";

/** What the development server reads of the repository. */
const PARTS = [
  "src",
  "scripts",
  "public",
  "sources",
  "index.html",
  "present.html",
  "package.json",
  "tsconfig.json",
];

const BASE = "/some/path/";

// A copy of its own: the tests change data, messages and code.
const folder = await mkdtemp(join(tmpdir(), "atlas-dev-"));
let server: ChildProcess;
let origin = "";
let output = "";

function run(args: readonly string[]): ChildProcess {
  const env = { ...process.env, DATA_DIR: "data", BASE_PATH: BASE, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => {
      output += stripVTControlCharacters(String(text));
    });
  return child;
}

/** Tries until it holds: the server learns of a change from the file system, in its own time. */
const eventually = <Value>(check: () => Value | Promise<Value>) =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });

const ask = (path: string) => fetch(`${origin}${BASE}${path}`, { redirect: "manual" });
const read = async (path: string) => (await ask(path)).text();
const titleOf = async (path: string) => (await read(path)).match(/<title>([^<]*)/)?.[1];

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

beforeAll(async () => {
  for (const part of [...PARTS, "vite.config.ts"]) await cp(part, join(folder, part), { recursive: true });
  await cp(FROZEN_DATA, join(folder, "data"), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const code = 'import("./scripts/generate/fromData.ts").then((made) => made.generateFromData())';
  const generating = run(["--import", "tsx", "-e", code]);
  const [exitCode] = await once(generating, "exit");
  expect(exitCode, output).toBe(0);
  server = run(["node_modules/vite/bin/vite.js", "--host", "127.0.0.1", "--port", "0"]);
  origin = await eventually(() => {
    const found = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (!found) throw new Error(output);
    return found;
  });
});

afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

describe("the development server", () => {
  it.each([
    ["", "<h1", "data-sections"],
    ["cities/antwerp/", "Antwerp", "data-timeline"],
    ["cities/antwerp/page.json", "Antwerp", "references"],
    ["exchanges/", "Vilvoorde", "<table"],
    ["timeline/", "Vilvoorde", "data-timeline-drawing"],
    ["embed/cities/antwerp/", "Antwerp", "data-embed"],
    ["present/vilvoorde-columbus/1/", "Vilvoorde", "data-grounds"],
    ["present/vilvoorde-columbus/handout/", "Vilvoorde", "data-running-title"],
    ["licences/", "react-leaflet", "data-sections"],
    ["sitemap.xml", `${BASE}cities/antwerp/`, "<urlset"],
    ["oembed/cities/antwerp.json", "Antwerp", `${BASE}embed/`],
    ["cities/antwerp/cite.bib", "Antwerp", "@online"],
    ["data/cities.json", "Antwerp", "schema"],
  ])("answers /%s as the build has it", async (path, text, part) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    const body = await answer.text();
    expect([body.includes(text), body.includes(part)]).toEqual([true, true]);
  });

  it("looks like the build before a script runs, and has its scripts", async () => {
    const page = await read("cities/antwerp/");
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(sheets.some((href) => href.endsWith("/src/styles/base.css"))).toBe(true);
    for (const href of [...sheets, `${BASE}src/main.tsx`, `${BASE}@vite/client`]) {
      const answer = await fetch(origin + href, { headers: { Accept: "text/css,*/*" } });
      expect([href, answer.status]).toEqual([href, 200]);
    }
  });

  it("wakes up in a browser as the build does: no style and no script is refused, and marks stand in their land", {
    timeout: 120_000,
  }, async () => {
    const { executablePath, args, env } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const told: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") told.push(message.text());
    });
    page.on("pageerror", (error) => told.push(String(error)));
    await page.goto(`${origin}${BASE}cities/liege/`);
    const placeOf = (part: string) =>
      page.locator(part).evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const mark = "[data-frame=be] [data-city=liege]";
    const still = await placeOf(mark);
    await page.locator("[data-frame=be] .leaflet-container").waitFor({ timeout: 90_000 });
    await vi.waitFor(
      async () => {
        const live = await placeOf(mark);
        expect(Math.hypot(live.x - still.x, live.y - still.y)).toBeLessThan(2);
      },
      { timeout: 30_000 },
    );
    await browser.close();
    expect(told).toEqual([]);
  });

  it("draws previews and icons", async () => {
    for (const path of [
      "previews/cities/antwerp.png",
      "previews/present/vilvoorde-columbus/1.png",
      "icons/icon-192.png",
    ]) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get("Content-Type")]).toEqual([path, 200, "image/png"]);
    }
  });

  it("leads former and unusual addresses on, and says where there is nothing", async () => {
    expect((await ask("Cities/Antwerp")).headers.get("Location")).toBe(`${BASE}cities/antwerp/`);
    expect((await ask("cities/sint-jans-molenbeek/")).headers.get("Location")).toBe(
      `${BASE}cities/molenbeek/`,
    );
    const missing = await ask("cities/atlantis/");
    expect(missing.status).toBe(404);
    expect((await missing.text()).includes('"kind":"not-found"')).toBe(true);
  });

  it("shows a changed name of the data, and goes on with the last good data where they are broken", async () => {
    await change("data/cities.json", '"en": "Antwerp"', '"en": "Renamed"');
    await eventually(async () => expect(await titleOf("cities/antwerp/")).toMatch(/^Renamed/));
    await change("data/cities.json", '"country": "BE"', '"country": "XX"');
    await eventually(() => expect(output).toContain('country: is "XX"'));
    expect(await titleOf("cities/antwerp/")).toMatch(/^Renamed/);
    await change("data/cities.json", '"country": "XX"', '"country": "BE"');
    await change("data/cities.json", '"en": "Renamed"', '"en": "Mended"');
    await eventually(async () => expect(await titleOf("cities/antwerp/")).toMatch(/^Mended/));
  });

  it("shows a changed message", async () => {
    const name = JSON.parse(await readFile(join(folder, "src/i18n/messages/en.json"), "utf8")).site.name;
    await change("src/i18n/messages/en.json", `"name": "${name}"`, '"name": "Other Name"');
    await eventually(async () => expect((await read("")).includes(">Other Name</a>")).toBe(true));
  });

  it("tells a fault of the code with file and line, and is well again when that is mended", async () => {
    const fault = '\nthrow new Error("broken on purpose");\n';
    const file = "src/content/readPage.ts";
    const sound = await readFile(join(folder, file), "utf8");
    await writeFile(join(folder, file), sound + fault);
    await eventually(async () => {
      const answer = await ask("cities/antwerp/");
      expect(answer.status).toBe(500);
      const body = await answer.text();
      expect(body).toContain("broken on purpose");
      expect(body).toMatch(/readPage\.ts:\d+/);
    });
    // What shows the fault is served all the same.
    expect((await ask("@vite/client")).status).toBe(200);
    await writeFile(join(folder, file), sound);
    await eventually(async () => expect((await ask("cities/antwerp/")).status).toBe(200));
  });
});
