import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The timeline and the list of everything. */
export const ISLANDS = ["[data-island]"];

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * WCAG 2.5.8 exempts targets whose place is essential to what they tell: the marks of the map stand at their true places,
 * and the page About says so.
 */
const isExempt = (rule: string, html: string) => rule === "target-size" && /^<a [^>]*data-city=/.test(html);

/**
 * Nothing for axe in the page as it is, in light and in dark. Timeline and list are the same HTML in every page: where a
 * test is about something else they are `without`, since they have most of a page's elements.
 */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    for (const selector of without) axe.exclude(selector);
    // Of all rules, only those of colour depend on the theme.
    const { violations } = await (colorScheme === "light"
      ? axe.withTags(TAGS)
      : axe.withRules(COLOR_RULES)
    ).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !isExempt(id, html)).map(({ target }) => `${id}: ${target.join(" ")}`),
    );
    expect(found, colorScheme).toEqual([]);
  }
}
