import { expect, type JSHandle, type Page } from "@playwright/test";
import { findText, openReady, untilStill } from "./liveMap.ts";
import { findMap } from "./picture.ts";
import { test } from "./site.ts";

const MAX_GAP_PX: number = 2;

/** From the middle of a mark to where its line ends: at the edge of the frame, at its rim, before an arrow. */
const RIMS_PX: readonly number[] = [0, 9, 18.8];

type Recording = { frames: number; movedFrames: number; gaps: string[] };

/**
 * Compares, in every frame that is painted, both ends of each line with the marks that they belong to. An observer of
 * sizes runs after all work of an animation frame and after layout, so it sees what will be painted.
 */
function startRecording(page: Page): Promise<JSHandle<{ stop: () => Recording }>> {
  return page.evaluateHandle(
    ([maxGap, rims]) => {
      const recording = { frames: 0, movedFrames: 0, gaps: [] as string[] };
      let places = "";

      const middleOf = (city: string | undefined) => {
        const mark = document.querySelector(`[data-city="${city}"]`);
        const frame = mark?.closest("[data-frame]")?.getBoundingClientRect();
        if (!mark || !frame) return undefined;
        const { left, top, width, height } = mark.getBoundingClientRect();
        // A line to a place outside its frame ends at the frame's edge.
        return {
          x: Math.min(Math.max(left + width / 2, frame.left), frame.right),
          y: Math.min(Math.max(top + height / 2, frame.top), frame.bottom),
        };
      };

      const look = () => {
        recording.frames += 1;
        const lines = [...document.querySelectorAll<SVGAElement>("[data-line]")];
        let now = "";
        let worst = { gap: maxGap, text: "" };
        for (const line of lines) {
          const path = line.ownerSVGElement?.querySelector<SVGPathElement>(
            `[data-stroke="${line.dataset.line}"]`,
          );
          const origin = line.ownerSVGElement?.getBoundingClientRect();
          if (!path?.getAttribute("d") || !origin || line.hasAttribute("hidden")) continue;
          // Both ends of its trunk and of each of its branches.
          const ends = [...(path.getAttribute("d") ?? "").matchAll(/M[^M]+/g)].flatMap(([part]) => {
            const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? [];
            return [numbers.slice(0, 2), numbers.slice(-2)];
          });
          for (const city of `${line.dataset.from} ${line.dataset.to}`.split(" ")) {
            const middle = middleOf(city);
            if (!middle) continue;
            now += `${middle.x} ${middle.y} `;
            const away = ends.map(([x = 0, y = 0]) =>
              Math.hypot(x + origin.left - middle.x, y + origin.top - middle.y),
            );
            // At the rim of the mark, before its arrow, or at the frame's edge.
            const gap = Math.min(...away.flatMap((distance) => rims.map((rim) => Math.abs(distance - rim))));
            if (gap > worst.gap)
              worst = { gap, text: `${line.dataset.line} is ${gap.toFixed(1)} px off ${city}` };
          }
        }
        if (worst.text) recording.gaps.push(`frame ${recording.frames}: ${worst.text}`);
        if (now !== places) recording.movedFrames += 1;
        places = now;
      };

      const probe = document.body.appendChild(document.createElement("div"));
      probe.style.position = "fixed";
      probe.style.height = "1px";
      const observer = new ResizeObserver(look);
      observer.observe(probe);
      let isWide = false;
      let request = requestAnimationFrame(function change() {
        isWide = !isWide;
        probe.style.width = isWide ? "2px" : "1px";
        request = requestAnimationFrame(change);
      });

      const stop = () => {
        cancelAnimationFrame(request);
        observer.disconnect();
        probe.remove();
        return recording;
      };
      return { stop };
    },
    [MAX_GAP_PX, RIMS_PX] as const,
  );
}

async function expectLinesToStayDuring(page: Page, act: () => Promise<void>): Promise<void> {
  const recorder = await startRecording(page);
  await act();
  await untilStill(page);
  const { frames, movedFrames, gaps } = await recorder.evaluate((handle) => handle.stop());
  // Before, after, and on the way: how many of those there are is the machine's.
  expect(movedFrames, `frames with movement, of ${frames}`).toBeGreaterThanOrEqual(3);
  expect(gaps).toEqual([]);
}

/** A spot of the frame without marks and lines. */
async function findSpot(page: Page): Promise<{ x: number; y: number }> {
  const box = await findMap(page, "Belgium").boundingBox();
  if (!box) throw new Error("The map of Belgium is not shown");
  return { x: box.x + box.width * 0.2, y: box.y + box.height * 0.85 };
}

test("lines stay on their marks while the wheel zooms", async ({ page }) => {
  await openReady(page, "/");
  const { x, y } = await findSpot(page);
  await page.mouse.move(x, y);
  await expectLinesToStayDuring(page, async () => {
    await page.mouse.wheel(0, -200);
    await untilStill(page);
    await page.mouse.wheel(0, 120);
  });
});

test("lines stay on their marks while a button zooms", async ({ page }) => {
  await openReady(page, "/");
  await expectLinesToStayDuring(page, () =>
    findMap(page, "United States")
      .getByRole("button", { name: /^Zoom in/ })
      .click(),
  );
});

test("lines stay on their marks while the frame is dragged", async ({ page }) => {
  await openReady(page, "/");
  const { x, y } = await findSpot(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expectLinesToStayDuring(page, async () => {
    await page.mouse.move(x + 90, y - 120, { steps: 20 });
    await page.mouse.up();
  });
});

test("lines stay on their marks while an arrow key pans", async ({ page }) => {
  await openReady(page, "/");
  await expectLinesToStayDuring(page, () =>
    findMap(page, "Belgium")
      .getByRole("group", { name: /movable map/ })
      .press("ArrowRight"),
  );
});

test("lines stay on their marks during the flight to a city and back", async ({ page }) => {
  await openReady(page, "/");
  await expectLinesToStayDuring(page, () =>
    findText(page).getByRole("link", { name: "Verviers", exact: true }).click(),
  );
  await expectLinesToStayDuring(page, async () => {
    await page.goBack();
  });
});

test("lines stay on their marks while the window changes its size", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/");
  await expectLinesToStayDuring(page, async () => {
    for (const width of [1400, 1340, 1280, 1180, 1100, 1024]) {
      await page.setViewportSize({ width, height: 900 - (1440 - width) / 4 });
    }
    await page.setViewportSize({ width: 390, height: 844 });
  });
});
