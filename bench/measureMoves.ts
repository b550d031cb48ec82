import type { BrowserContext } from "@playwright/test";
import { openInUse } from "./openInUse.ts";

/** Of the frames that were painted while a map was dragged and zoomed. */
export type Moves = {
  worstMs: number;
  /** Of those that the screen had time for, the share that was not painted. */
  dropped: number;
};

const FRAME = '[data-frame="us"]';
const DRAG_STEPS = 60;
const DRAG_STEP_PX = 3;
const WHEEL_STEPS = 6;
const WHEEL_PX = 120;

/** Longer than a map zooms after the wheel. */
const REST_MS = 500;

/** Drags the map of the United States there and back, and turns the wheel over it in and out. Closes the context. */
export async function measureMoves(context: BrowserContext, address: string): Promise<Moves> {
  const page = await openInUse(context, address);
  const box = await page.locator(FRAME).boundingBox();
  if (!box) throw new Error(`${address} shows no map.`);
  const start = { x: box.x + box.width / 2, y: box.y + box.height * 0.7 };
  await page.mouse.move(start.x, start.y);
  await page.waitForTimeout(REST_MS);
  const frameMs = await page.evaluate(() => window.probe.frameMs());
  await page.evaluate(() => window.probe.watchFrames());
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const way = Math.min(step, DRAG_STEPS - step) * DRAG_STEP_PX;
    await page.mouse.move(start.x + way, start.y + way / 2);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST_MS);
  for (let step = 0; step < WHEEL_STEPS; step += 1) {
    await page.mouse.wheel(0, step < WHEEL_STEPS / 2 ? -WHEEL_PX : WHEEL_PX);
    await page.waitForTimeout(REST_MS);
  }
  const frames = await page.evaluate(() => window.probe.framesSeen());
  await context.close();
  const missed = frames.reduce((total, ms) => total + Math.max(0, Math.round(ms / frameMs) - 1), 0);
  return { worstMs: Math.max(...frames), dropped: missed / (frames.length + missed) };
}
