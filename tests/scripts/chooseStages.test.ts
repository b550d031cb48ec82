import { describe, expect, it } from "vitest";
import { chooseStages } from "../../scripts/checks/chooseStages.ts";
import { stages } from "../../scripts/checks/stages.ts";

const choose = (...words: string[]) => {
  const { stages: chosen, files } = chooseStages(words, stages);
  return { names: chosen.map(({ name }) => name), files };
};

const FILE = "tests/scripts/chooseStages.test.ts";

describe("what npm test runs", () => {
  it("is every stage but the sweep", () => {
    expect(choose()).toEqual({
      names: ["generate", "lint", "types", "unused", "data", "unit", "build", "browser"],
      files: [],
    });
  });

  it("is what is named, in the order of the stages and after what is generated", () => {
    expect(choose("sweep", "build").names).toEqual(["generate", "build", "sweep"]);
  });

  it("is only some files of a stage that runs tests", () => {
    expect(choose("unit", FILE, "tests/domain")).toEqual({
      names: ["generate", "unit"],
      files: [FILE, "tests/domain"],
    });
    expect(choose("build", "browser", "tests/e2e/search.e2e.ts").names).toEqual([
      "generate",
      "build",
      "browser",
    ]);
  });

  it("names the stages where a word is neither a stage nor a file", () => {
    expect(() => choose("unti", FILE)).toThrow(
      /^“unti”: neither a stage nor a file\. The stages are generate, lint, .*, browser, sweep\.$/,
    );
    expect(() => choose("unit", "tests/none.test.ts")).toThrow("“tests/none.test.ts”: neither");
  });

  it.each([[[FILE]], [["lint", FILE]], [["unit", "browser", FILE]]])(
    "says how to name files where %j leaves their stage open",
    (words) => {
      expect(() => choose(...words)).toThrow(`npm test -- unit ${FILE}. Those that take files are unit,`);
    },
  );
});
