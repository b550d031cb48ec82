import { expect, type Page } from "@playwright/test";

declare global {
  interface Window {
    layoutShifts: string[];
  }
}

/** The parts of a LayoutShift that TypeScript's library does not know. */
type Shift = PerformanceEntry & {
  value: number;
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** From now on, in every document of the page. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const describe = ({ x, y, width, height }: DOMRectReadOnly) => `${x} ${y} ${width} ${height}`;
        const nodes = entry.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 60) : "text";
          return `${name} ${describe(previousRect)} to ${describe(currentRect)}`;
        });
        window.layoutShifts.push(`${entry.value}: ${nodes.join()}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** To three decimals, as it is reported: glyphs of two fonts round differently by parts of a pixel. */
export async function expectNoShift(page: Page, limit = 0.0005): Promise<void> {
  const shifts = await page.evaluate(() => window.layoutShifts);
  const total = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
  expect.soft(total, `${page.url()}: ${shifts.join("\n")}`).toBeLessThan(limit);
}
