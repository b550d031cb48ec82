import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { splitPrintStyles } from "../../scripts/build/splitPrintStyles.ts";

const SHEETS = {
  "page-XEkX-T8m.css": "a{color:red}@media print{a{color:black}}b{c:d}@media print{b{display:none}}",
  "index-P8TFnwDM.css":
    "@container (min-width:1px){@media print{e{f:g}}}@media screen and (width>1px){h{i:j}}",
};

const link = (name: string) => `<link rel="stylesheet" crossorigin href="/some/path/assets/${name}">`;

it("what is for paper stands in a style sheet of its own, which comes last and is for paper alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "print-styles-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "assets"));
  for (const [name, styles] of Object.entries(SHEETS)) await writeFile(join(folder, "assets", name), styles);
  const first = `<head>${link("page-XEkX-T8m.css")}${link("index-P8TFnwDM.css")}<meta></head>`;
  const second = `<head>${link("page-XEkX-T8m.css")}</head>`;

  const pages = await splitPrintStyles(folder, "/some/path/", [first, second]);

  const read = (name: string) => readFile(join(folder, "assets", name), "utf8");
  const names = await readdir(join(folder, "assets"));
  const forPaper = names.filter((name) => !(name in SHEETS));
  expect(forPaper).toEqual([expect.stringMatching(/^page-print-[\w-]{8}\.css$/)]);
  expect(await read(forPaper[0] ?? "")).toBe("a{color:black}b{display:none}");
  expect(await read("page-XEkX-T8m.css")).toBe("a{color:red}b{c:d}");
  expect(await read("index-P8TFnwDM.css")).toBe(SHEETS["index-P8TFnwDM.css"]);
  const added = `<link rel="stylesheet" media="print" href="/some/path/assets/${forPaper[0]}">`;
  expect(pages).toEqual([
    `<head>${link("page-XEkX-T8m.css")}${link("index-P8TFnwDM.css")}${added}<meta></head>`,
    `<head>${link("page-XEkX-T8m.css")}${added}</head>`,
  ]);
});

it("a page without a style sheet is no built page", async () => {
  await expect(splitPrintStyles(tmpdir(), "/", ["<head></head>"])).rejects.toThrow("no style sheet");
});
