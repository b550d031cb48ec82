import { describe, expect, it } from "vitest";
import { LOADER_SCRIPT } from "@/prerender/loaderScript";
import { moveScriptToEnd } from "../../scripts/build/moveScriptToEnd.ts";
import { readSettings } from "../../scripts/build/readSettings.ts";

describe("the settings of a build", () => {
  it.each([
    [{ SITE_URL: "https://example.org" }, { siteUrl: "https://example.org", basePath: "/", outDir: "dist" }],
    [{ SITE_URL: "https://Example.org/" }, { siteUrl: "https://example.org", basePath: "/", outDir: "dist" }],
    [
      { SITE_URL: "http://localhost:4173", BASE_PATH: "/some/path/", OUT_DIR: "out" },
      { siteUrl: "http://localhost:4173", basePath: "/some/path/", outDir: "out" },
    ],
    [
      { SITE_URL: "https://example.org", BASE_PATH: "/~me/atlas-1.0/" },
      { siteUrl: "https://example.org", basePath: "/~me/atlas-1.0/", outDir: "dist" },
    ],
    [
      { SITE_URL: "https://example.org", VITE_CONTACT_EMAIL: "" },
      { siteUrl: "https://example.org", basePath: "/", outDir: "dist" },
    ],
    [
      { SITE_URL: "https://example.org", VITE_CONTACT_EMAIL: "o'neill.corrections+atlas@mail.Example.org" },
      { siteUrl: "https://example.org", basePath: "/", outDir: "dist" },
    ],
  ])("are read from %j", (environment, settings) => {
    expect(readSettings(environment)).toEqual({
      publisher: "",
      ...settings,
      isKeptOffline: true,
      isCompressed: true,
    });
  });

  it("have the publisher's name as it is written, without the blanks around it", () => {
    const { publisher } = readSettings({
      SITE_URL: "https://example.org",
      PUBLISHER: " Stad Ghent & friends ",
    });
    expect(publisher).toBe("Stad Ghent & friends");
  });

  it("offer no detailed map by themselves, and one with its attribution", () => {
    const site = { SITE_URL: "https://example.org" };
    expect(readSettings(site)).not.toHaveProperty("tiles");
    expect(readSettings({ ...site, MAP_TILES_URL: "", MAP_TILES_ATTRIBUTION: "" })).not.toHaveProperty(
      "tiles",
    );
    const tiles = {
      MAP_TILES_URL: "https://tiles.example.org/a/{z}/{x}/{y}.png",
      MAP_TILES_ATTRIBUTION: " © Someone ",
    };
    expect(readSettings({ ...site, ...tiles }).tiles).toEqual({
      url: tiles.MAP_TILES_URL,
      attribution: "© Someone",
    });
  });

  it.each([
    ["https://tiles.example.org/{z}/{x}.png", "© Someone", "MAP_TILES_URL"],
    ["https://{x}.example.org/{z}/{y}.png", "© Someone", "MAP_TILES_URL"],
    ["https://{s}.example.org/{z}/{x}/{y}.png", "© Someone", "MAP_TILES_URL"],
    ["ftp://tiles.example.org/{z}/{x}/{y}.png", "© Someone", "MAP_TILES_URL"],
    ["https://tiles.example.org/{z}/{x}/{y}.png; script-src *", "© Someone", "MAP_TILES_URL"],
    ["https://tiles.example.org/{z}/{x}/{y}.png", "", "MAP_TILES_ATTRIBUTION"],
    ["https://tiles.example.org/{z}/{x}/{y}.png", "<b>Someone</b>", "MAP_TILES_ATTRIBUTION"],
    ["", "© Someone", "MAP_TILES_URL"],
  ])("refuse the tiles %j of %j", (MAP_TILES_URL, MAP_TILES_ATTRIBUTION, name) => {
    const settings = { SITE_URL: "https://example.org", MAP_TILES_URL, MAP_TILES_ATTRIBUTION };
    expect(() => readSettings(settings)).toThrow(`${name} must`);
  });

  it.each(["<b>Ghent</b>", "Ghent\nBrussels", "{publisher}", "a".repeat(81)])(
    "refuse %j as a publisher",
    (PUBLISHER) => {
      expect(() => readSettings({ SITE_URL: "https://example.org", PUBLISHER })).toThrow(
        "PUBLISHER must be a name",
      );
    },
  );

  it.each([
    ["", true],
    ["on", true],
    ["off", false],
  ])("keep the site offline or not: OFFLINE=%s", (OFFLINE, isKeptOffline) => {
    expect(readSettings({ SITE_URL: "https://example.org", OFFLINE })).toMatchObject({ isKeptOffline });
  });

  it.each([
    ["", true],
    ["on", true],
    ["off", false],
  ])("make compressed copies or not: COMPRESSION=%s", (COMPRESSION, isCompressed) => {
    expect(readSettings({ SITE_URL: "https://example.org", COMPRESSION })).toMatchObject({ isCompressed });
  });

  it.each([
    [{}, "SITE_URL is not set"],
    [{ SITE_URL: "" }, "SITE_URL is not set"],
    [{ SITE_URL: "example.org" }, "SITE_URL must begin with https://"],
    [{ SITE_URL: "https://example.org/path" }, "put the path into BASE_PATH"],
    [{ SITE_URL: "https://example.org/?a=b" }, "must be an origin"],
    [{ SITE_URL: "ftp://example.org" }, "must be an origin"],
    [{ SITE_URL: "javascript:alert(1)" }, "must be an origin"],
    [{ SITE_URL: "https://example.org", OFFLINE: "no" }, "OFFLINE must be on or off"],
    [{ SITE_URL: "https://example.org", COMPRESSION: "no" }, "COMPRESSION must be on or off"],
    [{ SITE_URL: "https://example.org", BASE_PATH: "some/path/" }, "BASE_PATH must have"],
    [{ SITE_URL: "https://example.org", BASE_PATH: "/some/path" }, "BASE_PATH must have"],
    [{ SITE_URL: "https://example.org", BASE_PATH: "//evil.example/" }, "BASE_PATH must have"],
    [{ SITE_URL: "https://example.org", BASE_PATH: "/a b/" }, "BASE_PATH must have"],
    [{ SITE_URL: "https://example.org", BASE_PATH: '/"><script>/' }, "BASE_PATH must have"],
  ])("are refused from %j, with what to set", (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });

  it.each([
    "corrections",
    "corrections@example",
    "@example.org",
    "a b@example.org",
    "a@example.org,b@example.org",
    "a@example.org\n",
    " a@example.org",
    "a@-example.org",
    "a@example..org",
    "a@example.org?bcc=b@example.org",
    "a%0Ab@example.org",
    '"><script>@example.org',
    "Name <a@example.org>",
    "mailto:a@example.org",
  ])("refuse %j as the address for corrections", (VITE_CONTACT_EMAIL) => {
    const message =
      "VITE_CONTACT_EMAIL must be one plain address, like corrections@example.org, or not be set";
    expect(() => readSettings({ SITE_URL: "https://example.org", VITE_CONTACT_EMAIL })).toThrow(message);
  });
});

describe("the module script of a built page", () => {
  const script = '<script type="module" crossorigin src="/assets/index-1.js"></script>';
  const preload = '<link rel="modulepreload" crossorigin href="/assets/en-1.js">';
  const loader = (needs: string) =>
    `<script data-entry="/assets/index-1.js" data-needs="${needs}">${LOADER_SCRIPT}</script>`;
  const style = '<link rel="stylesheet" crossorigin href="/assets/index-1.css">';

  it("is asked for behind the text, with what it will need before it; the style sheet stays in the head", () => {
    const html = `<head>\n  <title>x</title>\n  ${script}\n  ${preload}\n  ${style}\n</head>\n<body>\n  <main>text</main>\n</body>`;
    expect(moveScriptToEnd(html)).toBe(
      `<head><title>x</title>${style}</head><body><main>text</main>${loader("/assets/en-1.js")}</body>`,
    );
  });

  it("is found without anything to load before it", () => {
    expect(moveScriptToEnd(`<head>${script}</head><body></body>`)).toBe(
      `<head></head><body>${loader("")}</body>`,
    );
  });

  it("that is missing is a mistake", () => {
    expect(() => moveScriptToEnd("<head></head><body></body>")).toThrow("no module script");
  });
});
