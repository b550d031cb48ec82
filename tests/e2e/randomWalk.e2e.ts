import { expect, type Page } from "@playwright/test";
import { findNotices } from "./explore.ts";
import { readAddress, untilStill } from "./liveMap.ts";
import { expectNoFault, untilAwake } from "./shown.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** Each walk can be walked again by its number. The first is part of `npm test`. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const STEPS = 30;
/** Steps after which the page is laid beside one that was loaded at its address. */
const BETWEEN_LOADS = 10;

/** How long a page may move. */
const MOVING_MS = 4000;

const KEYS = ["Tab", "Tab", "Tab", "Shift+Tab", "Enter", "Escape", "ArrowRight", "ArrowLeft", "ArrowDown"];
const SHORTCUTS = [
  "/",
  "?",
  "1",
  "2",
  "3",
  "4",
  "t",
  "+",
  "-",
  "0",
  "[",
  "]",
  "PageDown",
  "Home",
  "End",
  " ",
];
const WORDS = ["verv", "columbus", "liège", "2014", "zzz", "<b>", "st-jean", "%"];

type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

declare global {
  interface Window {
    isWalked?: boolean;
  }
}

/** What the address and nothing else decides. */
const readState = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    return {
      title: document.title,
      heading: seen("h1").map(({ textContent }) => textContent),
      theme: document.documentElement.dataset.theme ?? "",
      view: document.documentElement.dataset.view ?? "",
      current: seen("[aria-current]").map((element) => element.textContent || element.ariaLabel),
      filters: seen("button[aria-label^='Remove the filter']").map(({ textContent }) => textContent),
      sections: seen("#text h2").map(({ textContent }) => textContent),
      marks: [
        ...new Set(
          [...document.querySelectorAll<HTMLElement>("[data-frame] [data-city]")]
            .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
            .map((mark) => mark.dataset.city ?? ""),
        ),
      ].toSorted(),
    };
  });

/** A control that can be pressed now, by chance; the mark that it gets is how it is found. */
const choose = (page: Page, number: number) =>
  page.evaluate((number) => {
    document.querySelector("[data-chosen]")?.removeAttribute("data-chosen");
    const open = document.querySelector("dialog[open]") ?? document;
    const controls = [...open.querySelectorAll<HTMLElement>("a[href], button, summary, input")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        if (element.matches(":disabled, [aria-disabled=true], [download], [target=_blank]")) return false;
        if (!(element instanceof HTMLAnchorElement)) return true;
        return element.origin === location.origin && !/\.\w+$/.test(element.pathname);
      })
      // What a press in its middle would reach.
      .filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
    const chosen = controls[number % Math.max(1, controls.length)];
    chosen?.setAttribute("data-chosen", "");
    return (
      chosen && `${chosen.tagName} “${(chosen.ariaLabel ?? chosen.textContent ?? "").trim().slice(0, 50)}”`
    );
  }, number);

/** One thing that a reader may do; its name in words. */
async function step(page: Page, random: Random): Promise<string> {
  const kind = random(20);
  if (kind < 9) {
    const chosen = await choose(page, random(1e6));
    if (chosen === undefined) return "nothing to press";
    // Something may lie on it after it has moved into view; a reader could not press it either.
    await page
      .locator("[data-chosen]")
      .click({ timeout: 2000 })
      .catch(() => {});
    return `press ${chosen}`;
  }
  if (kind < 14) {
    const keys = kind < 12 ? KEYS : SHORTCUTS;
    const key = keys[random(keys.length)] ?? "Tab";
    await page.keyboard.press(key === " " ? "Space" : key);
    return `key ${key}`;
  }
  if (kind === 14) {
    const search = page.getByRole("combobox", { name: /^Find a city/ });
    const word = WORDS[random(WORDS.length)] ?? "";
    if (!(await search.isVisible())) return "no search";
    await search.fill(word, { timeout: 2000 }).catch(() => {});
    return `search ${word}`;
  }
  if (kind === 15) {
    const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
    await page.mouse.move(random(width), random(height));
    await page.mouse.wheel(0, random(2) ? 240 : -240);
    return "wheel";
  }
  // Not beyond the walk's own first page.
  if (kind < 18) {
    await page.goBack();
    if (page.url() === "about:blank") await page.goForward();
    return "back";
  }
  if (kind === 18) {
    await page.goForward();
    return "forward";
  }
  await page.reload();
  return "reload";
}

/** Until the page rests, also where the step has led on to a document of its own. */
async function settle(page: Page): Promise<void> {
  await expect(async () => {
    await page.waitForLoadState("load");
    await untilAwake(page);
    await page.waitForLoadState("networkidle");
    // Years that play never rest.
    await Promise.race([untilStill(page), page.waitForTimeout(MOVING_MS)]);
  }).toPass({ timeout: 30_000 });
}

for (const seed of SEEDS)
  test(
    `a walk by chance, number ${seed}: address and page agree, the focus is somewhere, nothing fails`,
    sweepUnless(seed === 1),
    async ({ page, context }) => {
      test.slow();
      const random = randomOf(seed);
      const walked: string[] = [];
      const where = () => `seed ${seed}, after ${walked.slice(-6).join("; ")} at ${page.url()}`;
      await page.goto("/");
      await settle(page);
      let loads = 0;
      for (let count = 1; count <= STEPS; count += 1) {
        await page.evaluate(() => {
          window.isWalked = true;
        });
        const hadFocus = await page.evaluate(() => document.activeElement !== document.body);
        const before = new URL(page.url());
        walked.push(await step(page, random));
        await settle(page).catch(async (error) => {
          throw new Error(
            `${where()}: ${await page.evaluate(() => `${document.readyState} ${window.isAwake}`)}`,
            { cause: error },
          );
        });
        await expectNoFault(page);
        await expect(page.locator("h1"), where()).toHaveCount(1);
        const after = await page.evaluate(() => ({
          isSame: window.isWalked === true,
          isFocused: document.activeElement !== document.body && document.activeElement !== null,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        // To a part of this page or of another the browser goes by itself, and the next press of the tab key goes on
        // from there. That key may also leave the page at its ends.
        const { pathname, hash } = new URL(page.url());
        const isPart = hash !== "" && (before.pathname === pathname || before.hash !== hash);
        const keepsFocus = /^(press (BUTTON|A|SUMMARY)|key (?!Tab|Shift))/.test(walked.at(-1) ?? "");
        if (after.isSame && hadFocus && keepsFocus && !isPart) expect(after.isFocused, where()).toBe(true);
        expect(after.wide, where()).toBeLessThanOrEqual(0);
        if (count % BETWEEN_LOADS > 0 || (await page.locator("dialog[open]").count()) > 0) continue;
        const other = await context.newPage();
        await other.goto(readAddress(page));
        await other.mouse.move(3, 3);
        await other.mouse.move(5, 5);
        await settle(other);
        expect(await readState(page), where()).toEqual(await readState(other));
        expect(await findNotices(page).allTextContents(), where()).toEqual(
          await findNotices(other).allTextContents(),
        );
        await other.close();
        loads += 1;
      }
      console.log(`Walk ${seed}: ${walked.length} steps, ${loads} addresses laid beside a fresh page.`);
    },
  );
