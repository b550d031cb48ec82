import { expect } from "@playwright/test";
import { untilLive } from "./liveMap.ts";
import { test } from "./site.ts";

test("every answer forbids what the site does not need", async ({ request }) => {
  for (const path of ["/", "/cities/antwerp/", "/nowhere/", "/data/atlas.en.json"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});

test.describe("foreign code in a page", () => {
  test.use({ allowedProblems: [/policy violation|Content Security Policy/] });

  for (const guard of ["the header", "the page alone, as on hosts without headers"]) {
    test(`is not run, guarded by ${guard}`, async ({ page }) => {
      await page.route("/", async (route) => {
        const response = await route.fetch();
        const { "content-security-policy": policy = "", ...headers } = response.headers();
        const injected =
          '<script>window.broken=1</script><img src="/icon.svg" onload="window.broken=1">' +
          '<script src="data:text/javascript,window.broken=1"></script><style>h1{color:red}</style>';
        await route.fulfill({
          headers: guard === "the header" ? { ...headers, "content-security-policy": policy } : headers,
          body: (await response.text()).replace("</body>", `${injected}</body>`),
        });
      });
      await page.goto("/");
      await untilLive(page);
      expect(await page.evaluate(() => "broken" in window)).toBe(false);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveCSS("color", "rgb(255, 0, 0)");
    });
  }
});

test("nothing is stored in the browser", async ({ page, context }) => {
  await page.goto("/?theme=dark");
  await untilLive(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(0);
});
