import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import { PUBLISHED_DATA } from "../../scripts/dataFolder";
import { readAtlas } from "../../scripts/readAtlas";
import { writeDataFolder } from "./writeDataFolder";

const GUIDE = fileURLToPath(new URL("../../docs/data.md", import.meta.url));

type Example = { file: "sources" | "cities" | "partnerships" | "delegations"; record: { id: string } };

/** The examples of the guide in their order, each with the file that it belongs to. */
async function readExamples(): Promise<Example[]> {
  const guide = await readFile(GUIDE, "utf8");
  return [...guide.matchAll(/^Add to `(\w+)\.json`:\n\n```json\n(.*?)^```$/gms)].map(
    ([, file, json = ""]) => ({
      file: file as Example["file"],
      record: JSON.parse(json),
    }),
  );
}

const examples = await readExamples();
const { atlas: published } = await readAtlas(PUBLISHED_DATA);

/** A folder of the published data with the examples, one of which may be changed. */
function dataWith(change: (example: Example) => object = ({ record }) => record): Promise<string> {
  const atlas: Record<string, unknown> = { ...published };
  for (const example of examples) {
    const records = atlas[example.file];
    atlas[example.file] = [...(Array.isArray(records) ? records : []), change(example)];
  }
  return writeDataFolder(atlas as Atlas);
}

describe("the guide for data authors", () => {
  it("has a whole example of each record that it tells how to add, in blocks that the test reads", async () => {
    expect(examples.map(({ file }) => file)).toEqual([
      "sources",
      "cities",
      "cities",
      "partnerships",
      "delegations",
    ]);
    expect((await readFile(GUIDE, "utf8")).match(/```json/g)?.length).toBe(examples.length);
  });

  it("has examples that no check finds fault with", async () => {
    const { atlas, problems } = await readAtlas(await dataWith());
    expect(problems).toEqual([]);
    const ids =
      atlas &&
      [...atlas.sources, ...atlas.cities, ...atlas.partnerships, ...atlas.delegations].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(examples.map(({ record }) => record.id)));
  });

  it("has examples that are checked: one without a grade is refused", async () => {
    const folder = await dataWith(({ file, record }) =>
      file === "sources" ? { ...record, grade: undefined } : record,
    );
    const { problems } = await readAtlas(folder);
    expect(problems.map(({ record, field, problem }) => [record, field, problem])).toEqual([
      ["voorbeeldgem-visit-2024", "grade", expect.stringContaining("missing")],
    ]);
  });
});
