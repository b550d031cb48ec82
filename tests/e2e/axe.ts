import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { CHECKED_STATES, type CheckedState, EXEMPTION } from "../../src/content/accessibilityChecks.ts";

/** The timeline and the list of everything. */
export const ISLANDS = ["[data-island]"];

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/** What depends on the room that a page has. */
const ROOM_RULES = ["target-size", "scrollable-region-focusable", "color-contrast"];

/**
 * WCAG 2.5.8 exempts targets whose place is essential to what they tell: the marks of the map stand at their true places,
 * and the page About says so.
 */
const isExempt = (rule: string, html: string) => rule === EXEMPTION.rule && /^<a [^>]*data-city=/.test(html);

/** The way to the map stays at the foot of a narrow window: what is below it just now scrolls out from there. */
const isBelowWay = ({ relatedNodes = [] }: { relatedNodes?: { html: string }[] }) =>
  relatedNodes.some(({ html }) => html.includes("data-way="));

/** Text spacing of WCAG 1.4.12, by a sheet that no policy of a page forbids. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

type Show = {
  show: (page: Page) => Promise<unknown>;
  /** Ends it. */
  leave: (page: Page) => Promise<unknown>;
  /** What the state changes; absent where axe shall ask everything. */
  rules?: readonly string[];
  /** Nothing may lie beside the window. */
  isNarrow?: boolean;
};

const nothing = async () => {};

const SHOWS: Record<CheckedState, Show> = {
  light: { show: (page) => page.emulateMedia({ colorScheme: "light" }), leave: nothing },
  dark: {
    show: (page) => page.emulateMedia({ colorScheme: "dark" }),
    leave: (page) => page.emulateMedia({ colorScheme: "light" }),
    rules: COLOR_RULES,
  },
  // Of colors the system's own are chosen by the reader: axe would measure those of the page.
  forcedColors: {
    show: (page) => page.emulateMedia({ forcedColors: "active" }),
    leave: (page) => page.emulateMedia({ forcedColors: "none" }),
    rules: ROOM_RULES.filter((rule) => rule !== "color-contrast"),
  },
  // Other parts of a page may be shown: everything is asked anew.
  narrow: {
    show: (page) => page.setViewportSize({ width: 320, height: 640 }),
    leave: nothing,
    isNarrow: true,
  },
  zoomed: {
    show: (page) => page.setViewportSize({ width: 320, height: 256 }),
    leave: nothing,
    rules: ROOM_RULES,
    isNarrow: true,
  },
  textSpacing: { show: spaceText, leave: nothing, rules: ROOM_RULES, isNarrow: true },
};

async function ask(page: Page, without: readonly string[], rules?: readonly string[]): Promise<string[]> {
  // To describe what passes takes a tenth of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const selector of without) axe.exclude(selector);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html, any }) => !isExempt(id, html) && !(id === EXEMPTION.rule && any.some(isBelowWay)))
      .map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/**
 * Nothing for axe in the page as it is, in light and in dark. Timeline and list are the same HTML in every page: where a
 * test is about something else they are `without`, since they have most of a page's elements.
 */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  for (const state of ["light", "dark"] as const) {
    await SHOWS[state].show(page);
    // Of all rules, only those of colour depend on the theme.
    expect(await ask(page, without, SHOWS[state].rules), state).toEqual([]);
  }
}

/** The same in every state that the page About names; the last ones stay. `isWhole` asks every rule in each. */
export async function expectAccessibleInAllStates(
  page: Page,
  { without = [], isWhole = false }: { without?: string[]; isWhole?: boolean } = {},
): Promise<void> {
  const found: Partial<Record<CheckedState, string[]>> = {};
  const inOrder = CHECKED_STATES.toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)));
  for (const state of inOrder) {
    const { show, leave, rules, isNarrow } = SHOWS[state];
    await show(page);
    const isWide =
      isNarrow && (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1));
    const its = await ask(page, without, isWhole && state !== "forcedColors" ? undefined : rules);
    found[state] = [...its, ...(isWide ? ["it scrolls sideways"] : [])];
    await leave(page);
  }
  expect(found).toEqual(Object.fromEntries(inOrder.map((state) => [state, []])));
}

/** What cannot be undone comes last. */
const isLast = (state: CheckedState) => SHOWS[state].isNarrow === true;
