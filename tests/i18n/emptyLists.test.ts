import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../src/i18n/messages");

it.each(["en", "present.en", "offline.en", "export.en"])(
  "%s.json never says that the sources record nothing: only that this atlas has recorded nothing",
  async (name) => {
    const text = await readFile(join(folder, `${name}.json`), "utf8");
    expect(text).not.toMatch(/sources (record|report|name) no\b|sources do not name|[Nn]o source names it/);
  },
);
