import { readFile } from "node:fs/promises";
import { check } from "@placemarkio/check-geojson";
import { expect, type Page } from "@playwright/test";
import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import { readZip } from "../export/readZip";
import { test } from "./site";

/** How a reader gets to the downloads: all that these tests know of what is around them. */
async function openDownloads(page: Page) {
  const part = page.getByRole("dialog").getByText("Download", { exact: true });
  // A press before the page has woken up opens nothing.
  await expect(async () => {
    if (!(await part.isVisible())) await page.getByRole("button", { name: "Share" }).click({ timeout: 1000 });
    await expect(part).toBeVisible({ timeout: 1000 });
  }).toPass();
  await part.click();
  // The data have come.
  await expect(page.getByRole("button", { name: "Save GeoJSON" })).not.toHaveAttribute("aria-disabled");
}

const status = (page: Page) => page.getByRole("status").filter({ hasText: /Saved as|Making|could not/ });

/** Presses the button of a format; gives the file's name and content. */
async function save(page: Page, format: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save ${format}`, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(status(page)).toHaveText(`Saved as ${name}.`);
  return { name, content: await readFile(await download.path()) };
}

/** Size of a picture in pixels, and the share of each colour, by "r,g,b,a". */
async function readPng(page: Page, content: Buffer) {
  // A page of no site: no policy holds there.
  const blank = await page.context().newPage();
  const read = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    const shares: Record<string, number> = {};
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]},${pixels[at + 3]}`;
      shares[colour] = (shares[colour] ?? 0) + 1 / (width * height);
    }
    return { width, height, shares };
  }, content.toString("base64"));
  await blank.close();
  return read;
}

test("the data files hold what the filters leave, with the link that reproduces it", async ({
  page,
  site,
}) => {
  const address = `${site.url}/?kinds=sister-cities`;
  await page.goto(address);
  await openDownloads(page);
  const geoJson = await save(page, "GeoJSON");
  expect(geoJson.name).toMatch(/^belgian-city-partnerships-sister-cities-\d{4}-\d\d-\d\d\.geojson$/);
  const map = check(geoJson.content.toString()) as FeatureCollection & { link: string };
  expect(map.link).toBe(address);
  const lines = map.features.filter(({ properties }) => properties?.kind !== "city");
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ properties }) => properties?.kind))).toEqual(new Set(["sister-cities"]));

  const csv = await save(page, "CSV");
  expect(csv.name).toMatch(/\.zip$/);
  const files = readZip(csv.content);
  expect(files.get("README.txt")).toContain(address);
  const table = (name: string) =>
    Papa.parse<Record<string, string>>((files.get(name) ?? "").slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const cities = map.features.filter(({ properties }) => properties?.kind === "city").map(({ id }) => id);
  expect(table("cities.csv").map(({ id }) => id)).toEqual(cities);
  expect(table("partnerships.csv")).toHaveLength(lines.length);

  const json = JSON.parse((await save(page, "JSON")).content.toString());
  expect(json.link).toBe(address);
  expect(json.atlas.cities.map(({ id }: { id: string }) => id)).toEqual(cities);

  const kml = (await save(page, "KML")).content.toString();
  expect(kml.match(/<Placemark /g)).toHaveLength(map.features.length);
  expect(kml).toContain(address);
});

test("the pictures show both maps of the page in its theme, and the PNG has twice the pixels", async ({
  page,
  site,
}) => {
  const address = `${site.url}/cities/vilvoorde/?theme=dark`;
  await page.goto(address);
  await openDownloads(page);
  const svg = await save(page, "SVG");
  expect(svg.name).toMatch(/^belgian-city-partnerships-vilvoorde-\d{4}-\d\d-\d\d\.svg$/);
  const text = svg.content.toString();
  for (const words of [">Vilvoorde</text>", ">Columbus</text>", ">United States</text>", ">Belgium</text>"])
    expect(text).toContain(words);
  expect(text).toContain(address);
  expect(text).toContain("Data as of");
  expect(text).not.toMatch(/<script|href=|url\(|<image/);

  const png = await readPng(page, (await save(page, "PNG")).content);
  expect([png.width, png.height]).toEqual([3200, 2000]);
  // Paper, land and sea of the dark theme.
  expect(png.shares["21,28,31,255"]).toBeGreaterThan(0.1);
  expect(png.shares["42,52,56,255"]).toBeGreaterThan(0.1);
  expect(png.shares["16,23,27,255"]).toBeGreaterThan(0.02);
});

test("no text of a picture reaches beyond its edges as this browser draws it", async ({ page, site }) => {
  // Words and a link that are longer than a line.
  const programs = "city-pair,ivlp,strong-cities-network,mother-and-father-schools,young-cities,speakers";
  const more = "media-dialogue,economic-opportunity,youth-outreach,scholars-and-religious-leaders";
  await page.goto(`${site.url}/?programs=${programs},${more}&kinds=city-pair,visit&from=2001&to=2023`);
  await openDownloads(page);
  const { content } = await save(page, "SVG");
  const drawn = await page.context().newPage();
  await drawn.setContent(content.toString());
  const boxes = await drawn.evaluate(() => {
    const svg = document.querySelector("svg")?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll("text")].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isInside = left >= svg.left && right <= svg.right && top >= svg.top && bottom <= svg.bottom;
      return { text: element.textContent, isInside };
    });
  });
  expect(boxes.length).toBeGreaterThan(15);
  expect(boxes.filter(({ isInside }) => !isInside)).toEqual([]);
});

test("below a base path the links of a file lead there", async ({ page, basedSite }) => {
  await page.goto(`${basedSite.url}/cities/liege/`);
  await openDownloads(page);
  const { link, features } = JSON.parse((await save(page, "GeoJSON")).content.toString());
  expect(link).toBe(`${basedSite.url}/cities/liege/`);
  for (const { properties } of features) expect(properties.link).toContain(`${basedSite.url}/`);
  const city = features.find(({ id }: { id: string }) => id === "liege");
  expect((await page.request.get(city.properties.link)).status()).toBe(200);
});

test.describe("where a writer cannot be loaded", () => {
  test.use({ allowedProblems: [/Failed to load resource/] });

  test("the page says so, the others can be saved, and after a reload this one too", async ({
    page,
    site,
  }) => {
    await page.route(/assets\/toKml/, (route) => route.abort());
    await page.goto(`${site.url}/`);
    await openDownloads(page);
    await page.getByRole("button", { name: "Save KML" }).click();
    await expect(status(page)).toHaveText(/KML could not be made/);
    await save(page, "JSON");
    await page.unroute(/assets\/toKml/);
    // The press alone is not enough in every browser: some keep what they could not load until the page goes.
    await page.reload();
    await openDownloads(page);
    await save(page, "KML");
  });
});

test("a writer is loaded when its button is pressed, and not before", async ({ page, site }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/`);
  await openDownloads(page);
  const isLoaded = (name: string) => loaded.some((path) => path.includes(`/assets/${name}`));
  for (const name of ["toCsvFiles", "toKml", "toGeoJson", "toJson", "makePicture"])
    expect(isLoaded(name), name).toBe(false);
  await save(page, "CSV");
  expect(isLoaded("toCsvFiles")).toBe(true);
  expect(isLoaded("toKml")).toBe(false);
});
