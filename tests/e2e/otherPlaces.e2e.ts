import { expect } from "@playwright/test";
import { readShown, untilAwake } from "./shown.ts";
import { test } from "./site.ts";

/** Far to the west and east of Greenwich, with half an hour, and with other digits and another direction. */
const PLACES = [
  { timezoneId: "America/Los_Angeles", locale: "fr-BE" },
  { timezoneId: "Pacific/Kiritimati", locale: "de-BE" },
  { timezoneId: "Asia/Kolkata", locale: "ar-EG" },
];

test("no date and no word depends on the reader's time zone, language or clock", async ({
  page,
  browser,
  site,
}) => {
  for (const path of ["/cities/antwerp/", "/timeline/"]) {
    await page.goto(path);
    await untilAwake(page);
    await page.waitForLoadState("networkidle");
    const here = await readShown(page);
    for (const place of PLACES) {
      const context = await browser.newContext({ ...place, viewport: { width: 1280, height: 800 } });
      const other = await context.newPage();
      await other.clock.setFixedTime("1999-12-31T23:59:59Z");
      const problems: string[] = [];
      other.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await other.goto(site.url + path);
      await expect(other.locator("html")).not.toHaveAttribute("data-stopped");
      await other.waitForLoadState("networkidle");
      // What comes when the page has rested belongs to what is shown.
      await expect(async () => {
        const there = await readShown(other);
        expect(there.texts).toEqual(here.texts);
        expect(there.records).toEqual(here.records);
      }).toPass();
      expect(problems).toEqual([]);
      await context.close();
    }
  }
});
