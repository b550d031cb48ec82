import { chromium } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";
import { createSiteServer } from "./scripts/siteServer.mjs";
const out = process.argv[2];
const { executablePath, args, env } = await findBrowser();
const server = createSiteServer({ directory: "dist", basePath: "/" });
await new Promise<void>((r) => server.listen(0, "127.0.0.1", r));
const url = `http://127.0.0.1:${(server.address() as any).port}`;
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as any });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const shot = (n: string) => page.screenshot({ path: `${out}/${n}.png`, animations: "disabled" });
const t0 = Date.now();
await page.goto(url + "/"); await page.waitForLoadState("networkidle"); await page.mouse.move(3,3); await page.waitForLoadState("networkidle"); await page.waitForTimeout(800);
await shot("home");
await page.getByRole("button", { name: /^Filters/ }).click(); await page.waitForTimeout(400); await shot("filters");
await page.keyboard.press("Escape");
await page.getByRole("combobox").fill("verv"); await page.waitForTimeout(500); await shot("search"); await page.keyboard.press("Escape");
await page.getByRole("button", { name: "Share" }).click(); await page.waitForTimeout(500);
for (const s of await page.locator("dialog summary").all()) await s.click();
await page.waitForTimeout(300); await shot("share");
await page.goto(url + "/cities/antwerp/"); await page.waitForLoadState("networkidle"); await page.mouse.move(3,3); await page.waitForLoadState("networkidle"); await page.waitForTimeout(800); await shot("antwerp");
await page.setViewportSize({ width: 1440, height: 3000 }); await page.waitForTimeout(500); await shot("antwerp-long");
await page.setViewportSize({ width: 1440, height: 900 });
for (const [n, p] of [["index", "/present/"], ["slide", "/present/vilvoorde-columbus/2/"], ["handout", "/present/vilvoorde-columbus/handout/"], ["notes", "/present/vilvoorde-columbus/2/notes/"], ["presenter", "/present/vilvoorde-columbus/2/presenter/"], ["own", "/present/own/"], ["licences", "/licences/"], ["embed", "/embed/cities/antwerp/"]] as const) {
  await page.goto(url + p); await page.waitForLoadState("networkidle"); await page.waitForTimeout(400); await shot(n);
  if (n === "own") { await page.getByRole("button", { name: "New briefing" }).click(); await page.waitForTimeout(800); await shot("editor"); }
}
console.log(Date.now() - t0);
await browser.close(); server.close();
process.exit(0);
