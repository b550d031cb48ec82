import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { generateMessages } from "../../scripts/generate/messages.ts";

vi.mock("../../src/i18n/publishedLocales.ts", () => ({ PUBLISHED_LOCALES: ["en", "nl"] }));

type Catalogue = { [key: string]: string | Catalogue };

/** Generates from these catalogues, in a folder of their own. */
async function generate(
  en: Catalogue,
  nl: Catalogue,
  present: { en: Catalogue; nl: Catalogue } = { en: {}, nl: {} },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-messages-"));
  await mkdir(join(folder, "src/i18n/messages"), { recursive: true });
  await writeFile(join(folder, "src/i18n/messages/en.json"), JSON.stringify(en));
  await writeFile(join(folder, "src/i18n/messages/nl.json"), JSON.stringify(nl));
  for (const locale of ["en", "nl"] as const) {
    const write = (prefix: string, catalogue: Catalogue) =>
      writeFile(join(folder, `src/i18n/messages/${prefix}.${locale}.json`), JSON.stringify(catalogue));
    await write("present", present[locale]);
    await write("export", {});
    await write("fault", {});
    await write("offline", {});
    await write("fault", {});
  }
  const before = process.cwd();
  onTestFinished(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  });
  process.chdir(folder);
  await generateMessages();
  return join(folder, "src/i18n/compiled");
}

const english = {
  site: { name: "Atlas" },
  sources: "{count, plural, one {# source} other {# sources}}",
  mark: "{city}: {programs}",
};

const dutch = {
  site: { name: "Atlas" },
  sources: "{count, plural, one {# bron} other {# bronnen}}",
  mark: "{city}: {programs}",
};

describe("the catalogues of messages", () => {
  it("become types and functions", async () => {
    const compiled = await generate(english, dutch);
    expect(await readFile(join(compiled, "messages.ts"), "utf8")).toBe(
      'export type Messages = { "site": { "name": () => string; }; ' +
        '"sources": (values: { count: number }) => string; ' +
        '"mark": (values: { city: string | number; programs: string | number }) => string; };\n',
    );
    expect(await readFile(join(compiled, "nl.d.ts"), "utf8")).toContain("declare const messages: Messages;");
    expect(await readFile(join(compiled, "nl.js"), "utf8")).toContain("bronnen");
  });

  it("may say the same with the arguments in another order", async () => {
    const reordered = { ...dutch, mark: "{programs} in {city}" };
    await expect(generate(english, reordered)).resolves.toBeTruthy();
  });

  it.each<[string, Catalogue, string]>([
    ["lacks a message", { ...dutch, site: {} }, "nl.json lacks site.name: add it"],
    [
      "has a message too many",
      { ...dutch, site: { name: "Atlas", motto: "x" } },
      "nl.json has site.motto, which the English one has not: remove it",
    ],
    [
      "forgets an argument",
      { ...dutch, mark: "{city}" },
      "nl.json: mark has other arguments than in English",
    ],
    [
      "misspells an argument",
      { ...dutch, mark: "{stad}: {programs}" },
      "nl.json: mark has other arguments than in English",
    ],
    [
      "has no plural where English has one",
      { ...dutch, sources: "{count} bronnen" },
      "nl.json: sources has other arguments than in English",
    ],
    [
      "has a text where English has a group",
      { ...dutch, site: "Atlas" },
      "nl.json: site has other arguments",
    ],
  ])("are refused where one %s, with the place and what to do", async (_case, nl, message) => {
    await expect(generate(english, nl)).rejects.toThrow(message);
  });

  it("of presenting become modules of their own, and are compared too", async () => {
    const present = { en: { leave: "Leave {place}" }, nl: { leave: "Verlaat {place}" } };
    const compiled = await generate(english, dutch, present);
    expect(await readFile(join(compiled, "presentMessages.ts"), "utf8")).toBe(
      'export type PresentMessages = { "leave": (values: { place: string | number }) => string; };\n',
    );
    expect(await readFile(join(compiled, "present.nl.js"), "utf8")).toContain("Verlaat");
    expect(await readFile(join(compiled, "nl.js"), "utf8")).not.toContain("Verlaat");
    await expect(generate(english, dutch, { ...present, nl: {} })).rejects.toThrow(
      "present.nl.json lacks leave: add it",
    );
  });

  it("are refused with all their differences at once", async () => {
    await expect(generate(english, { site: { name: "Atlas" } })).rejects.toThrow(
      "nl.json lacks sources: add it\nnl.json lacks mark: add it",
    );
  });
});
