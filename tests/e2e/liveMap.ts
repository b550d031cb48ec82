import { expect, type Locator, type Page } from "@playwright/test";
import { TYPEFACES_KEY } from "../../src/app/typefacesKey.ts";
import { FRAMES } from "./picture.ts";

/** Frames of animation without a change after which a picture rests: longer than any delay in between. */
const REST_FRAMES = 25;

/** Waits until Leaflet's marks stand in place of the still ones in both frames. */
export async function untilLive(page: Page): Promise<void> {
  for (const { region, anchor } of FRAMES) {
    const map = page.getByRole("region", { name: region });
    await expect(
      map.getByRole("group", { name: /movable map/ }).getByRole("link", { name: anchor }),
    ).toHaveCount(1);
    await expect(map.getByRole("link", { name: anchor })).toHaveCount(1);
  }
}

/** Waits until nothing on the stage has moved for a while. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    (restFrames) =>
      new Promise<void>((resolve) => {
        let before = "";
        let unchanged = 0;
        const look = () => {
          const marks = [...document.querySelectorAll("[data-frame] [data-city], [data-label]")].map(
            (element) => {
              const { x, y, width } = element.getBoundingClientRect();
              return `${x} ${y} ${width}`;
            },
          );
          const lines = [...document.querySelectorAll("[data-line] path")].map((path) =>
            path.getAttribute("d"),
          );
          const now = [...marks, ...lines, window.location.href, window.scrollY].join();
          unchanged = now === before ? unchanged + 1 : 0;
          before = now;
          if (unchanged >= restFrames) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    REST_FRAMES,
  );
}

/** Opens a page and waits until its maps have woken up. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilLive(page);
  await untilStill(page);
}

/** The first sign of a reader: what other pages need is loaded with it. */
export async function touch(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
}

/**
 * The same, until the data of the other pages is there too, so that links no longer load a document: it comes with the
 * first move of the pointer.
 */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilLive(page);
  await touch(page);
  await page.waitForLoadState("networkidle");
  await untilStill(page);
}

/** Until the typefaces have been fetched for the next document: this one keeps the fonts that it was laid out with. */
export async function untilTypefacesKept(page: Page): Promise<void> {
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, TYPEFACES_KEY);
}

/** The address without the site's own part: path, query and fragment. */
export function readAddress(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** The panel: the list further down has links of the same names. */
export const findText = (page: Page): Locator => page.locator("#text");

/** A connection on the maps, by its name. */
export const findLine = (page: Page, name: RegExp): Locator =>
  page.getByRole("group", { name: "Connections" }).getByRole("link", { name });
