import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import { generateAtlasFiles } from "../../scripts/generate/atlasFiles";
import { breakAtlas, item, soundAtlas } from "../domain/buildAtlas";
import { writeDataFolder } from "./writeDataFolder";

const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));

type Run = { code: number; output: string };

function checkData(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/checkData.ts", ...args];
    execFile(process.execPath, command, { cwd: repositoryRoot }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });
}

/** The seven bad inputs that the check was asked for, each in the place of its line below. */
async function writeBadFolder(): Promise<string> {
  const folder = await writeDataFolder(
    breakAtlas((draft: Atlas) => {
      delete (item(draft.about.organisers) as { citations?: unknown }).citations;
      item(draft.delegations).to = { kind: "cities", cities: ["colombus"] };
      Object.assign(item(draft.cities).coordinates, { lat: 51.6, lng: 2.1 });
      draft.cities.push(structuredClone(item(draft.cities, 3)));
      item(item(draft.programs).claims).text.en = "A <script>alert(1)</script> program.";
      item(draft.cities, 1).names.nl = "V".repeat(10_000);
    }),
  );
  const events = join(folder, "events.json");
  await writeFile(
    events,
    (await readFile(events, "utf8")).replace('"kind": "activity",', '"kind": "activity"'),
  );
  return folder;
}

const SEVEN: [where: string, what: string, remedy: string][] = [
  [
    "about.json › about-organizers › citations",
    '"citations" is missing.',
    'Add "citations": [ { "source": "…", "at"',
  ],
  ["cities.json › antwerp › coordinates", "51.6, 2.1 is not in Belgium.", "Correct lat and lng"],
  [
    "cities.json › columbus › id",
    'Another record of cities.json has the id "columbus" too.',
    "Delete the record if",
  ],
  [
    "cities.json › vilvoorde › names.nl",
    `is 10,000 characters long: "${"V".repeat(59)}…"`,
    "Shorten it to at most 120",
  ],
  ["programs.json › city-pair-is › text.en", 'is "A <script>alert(1)</script> program."', "Delete the tag"],
  [
    "delegations.json › vilvoorde-to-columbus › to.cities.0",
    'no city with the id "colombus"',
    'Did you mean "columbus"?',
  ],
  ["events.json › whole file › line 7, column 7", "Broken JSON: A comma is missing", "Put a comma"],
];

describe("npm run check:data", () => {
  it("tells of all seven bad inputs at once, each with file, record, field and remedy, and fails", async () => {
    const folder = await writeBadFolder();
    const { code, output } = await checkData(folder);
    for (const [where, what, remedy] of SEVEN) {
      const lines = output.split("\n");
      const index = lines.findIndex((line) => line.startsWith(`${where}: `));
      expect(lines[index], where).toContain(what);
      expect(lines[index + 1], where).toContain(`→ ${remedy}`);
    }
    expect(output).toContain(`7 problems in 5 files of ${folder}`);
    expect(output.match(/→/g)).toHaveLength(7);
    expect(code).toBe(1);
  });

  it("says in one line what a sound folder holds", async () => {
    const folder = await writeDataFolder(soundAtlas);
    expect(await checkData(folder)).toEqual({
      code: 0,
      output: `${folder} is sound: 5 cities, 2 partnerships, 1 program, 2 delegations, 1 outcome, 2 events, 4 sources, 1 briefing.\n`,
    });
  });

  it("checks the published data where no folder is named", async () => {
    const { code, output } = await checkData();
    expect(output).toContain("public/data is sound: ");
    expect(code).toBe(0);
  });

  it("fails for a folder that is not there", async () => {
    const { code, output } = await checkData("no/such/folder");
    expect(output).toContain("There is no such folder.");
    expect(code).toBe(1);
  });
});

describe("the build", () => {
  it("stops at bad data with the same problems and writes no atlas", async () => {
    const folder = await writeBadFolder();
    const error = await generateAtlasFiles(folder, folder).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    for (const [where, what] of SEVEN) {
      expect(error?.message).toContain(`${where}: `);
      expect(error?.message).toContain(what);
    }
    await expect(readFile(join(folder, "atlas.en.json"))).rejects.toThrow("ENOENT");
  });
});
