import type { BrowserContextOptions, Page } from "@playwright/test";

/** A way in which a page is looked at. */
export type Manner = {
  /** In names of files. */
  name: string;
  /** CSS pixels. */
  width: number;
  height: number;
  options?: BrowserContextOptions;
  /** Once the page is there. */
  prepare?: (page: Page) => Promise<void>;
};

const SIZES = [
  [1920, 1080],
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [360, 640],
] as const;

/** Twice the size of the letters, as a reader sets it in the browser. */
async function doubleText(page: Page): Promise<void> {
  await page.addStyleTag({ content: ":root { font-size: 200% }" });
}

/** On a phone the maps stand below the text. */
async function scrollToMaps(page: Page): Promise<void> {
  const stage = page.locator("[data-map-frames]");
  if ((await stage.count()) > 0)
    await stage.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
}

const printed = (page: Page): Promise<void> => page.emulateMedia({ media: "print", colorScheme: "light" });

/** Each size light and dark; the maps of a phone; then forced colors, letters of twice the size, and paper. */
export const PAGE_MANNERS: readonly Manner[] = [
  ...SIZES.flatMap(([width, height]) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      name: `${width}x${height}-${colorScheme}`,
      width,
      height,
      options: { colorScheme },
    })),
  ),
  { name: "390x844-maps", width: 390, height: 844, prepare: scrollToMaps },
  { name: "360x640-maps", width: 360, height: 640, options: { colorScheme: "dark" }, prepare: scrollToMaps },
  { name: "1280x720-forced-colors", width: 1280, height: 720, options: { forcedColors: "active" } },
  // A policy allows no styles but the page's own.
  { name: "1280x720-200%", width: 1280, height: 720, options: { bypassCSP: true }, prepare: doubleText },
  { name: "390x844-200%", width: 390, height: 844, options: { bypassCSP: true }, prepare: doubleText },
  { name: "a4-printed", width: 680, height: 962, prepare: printed },
];

export const SLIDE_MANNERS: readonly Manner[] = [
  { name: "16-9", width: 1920, height: 1080 },
  { name: "4-3", width: 1024, height: 768 },
  { name: "phone", width: 390, height: 844 },
];
