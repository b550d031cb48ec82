import { describe, expect, it } from "vitest";
import { EMBED_SCRIPT, THEME_SCRIPT } from "@/prerender/themeScript";
import { parseUrl } from "@/url-state/parseUrl";

/** Runs the script as a document at an address with this query does; gives what it sets. */
function attributesAt(search: string, script = THEME_SCRIPT): Record<string, string> {
  const dataset: Record<string, string> = {};
  const run = new Function("location", "document", script);
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
    "?theme=dark).",
    "?from=2014&amp;theme=dark",
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

describe("the script of an embed before the first paint", () => {
  it.each([
    "",
    "?theme=dark&controls=0",
    "?controls=1&panel=1",
    "?PANEL=0",
    "?panel=00",
    "?controls=1&controls=0",
    "?view=list",
    "?view=atlantic&panel=0&controls=0&tap=1",
    "?constructor=0&__proto__=0",
  ])("leaves out what the embed will leave out at “%s”", (search) => {
    const { theme, view, hidesControls, hidesPanel } = parseUrl("/embed/", search).state;
    expect(attributesAt(search, EMBED_SCRIPT)).toEqual({
      ...(theme && { theme }),
      ...(view && { view }),
      ...(hidesControls && { controls: "0" }),
      ...(hidesPanel && { panel: "0" }),
    });
  });
});
