import { describe, expect, it } from "vitest";
import { THEME_SCRIPT } from "@/prerender/themeScript";
import { parseUrl } from "@/url-state/parseUrl";

/** Runs the script as a document at an address with this query does; gives what it sets. */
function attributesAt(search: string): { theme?: string; view?: string } {
  const dataset: { theme?: string; view?: string } = {};
  const run = new Function("location", "document", THEME_SCRIPT);
  run({ search }, { documentElement: { dataset } });
  return dataset;
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
    "?view=list",
    "?VIEW=Atlantic&theme=light",
    "?view=pairs",
    "?view=pairs&view=list",
    "?view=map",
  ])("sets the very theme and view that the page will read from “%s”", (search) => {
    const { theme, view } = parseUrl("/", search).state;
    expect(attributesAt(search)).toEqual({ ...(theme && { theme }), ...(view && { view }) });
  });
});
