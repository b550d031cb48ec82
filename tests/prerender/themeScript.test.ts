import { describe, expect, it } from "vitest";
import { THEME_SCRIPT } from "@/prerender/themeScript";
import { parseUrl } from "@/url-state/parseUrl";

/** Runs the script as a document at an address with this query does; gives the theme that it sets. */
function themeAt(search: string): string | undefined {
  const dataset: { theme?: string } = {};
  const run = new Function("location", "document", THEME_SCRIPT);
  run({ search }, { documentElement: { dataset } });
  return dataset.theme;
}

describe("the script before the first paint", () => {
  it.each([
    "",
    "?theme=dark",
    "?theme=light",
    "?Theme=DARK",
    "?theme=blue",
    "?theme=",
    "?theme",
    "?theme=dark%20",
    "?be=8/50/4&theme=dark",
    "?theme=dark&theme=light",
    "?theme=blue&theme=dark",
    "?theme=%E0%A4",
    "?x=theme=dark",
  ])("sets the very theme that the page will read from “%s”", (search) => {
    expect(themeAt(search)).toBe(parseUrl("/", search).state.theme);
  });
});
