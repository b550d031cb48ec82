import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHECKED_STATES, EXEMPTION, JOURNEYS } from "@/content/accessibilityChecks";
import { contentAt } from "./pageParts";

const statement = JSON.stringify(contentAt("/about/").sections.find(({ id }) => id === "accessibility"));

describe("the statement of accessibility", () => {
  it("names each state that the tests look at, once", () => {
    const words: Record<(typeof CHECKED_STATES)[number], string> = {
      light: "in light colors",
      dark: "in dark colors",
      narrow: "320 pixels wide",
      zoomed: "400 percent zoom",
      forcedColors: "in forced colors",
      textSpacing: "text spacing",
    };
    for (const state of CHECKED_STATES) expect(statement.split(words[state]).length, state).toBe(2);
  });

  it("names the journeys whose transcripts are kept", () => {
    for (const journey of JOURNEYS) {
      const file = `tests/e2e/transcripts/${journey}.yml`;
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, "utf8")).toMatch(/^# 1\. /);
    }
    for (const words of [
      "finding a city",
      "reading its outcome",
      "following a counterpart",
      "filtering",
      "stepping through",
    ])
      expect(statement).toContain(words);
  });

  it("says what is exempt, what was not tried, and how to report a barrier", () => {
    expect(statement).toContain(`success criterion ${EXEMPTION.criterion}`);
    expect(statement).toContain("no screen reader");
    expect(statement).toContain("Chromium");
    expect(statement).toMatch(/barrier/);
  });
});
