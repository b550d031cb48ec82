import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** How the lines of the map are drawn, by their ids. */
const readLooks = (page: Page) =>
  page.locator("#map [data-line]").evaluateAll((links) => {
    const arrowOf = (link: Element) =>
      document.querySelector(`#map [data-arrow="${link.getAttribute("data-line")}"]`);
    return Object.fromEntries(
      links
        .filter((link) => link.checkVisibility())
        .map((link) => {
          const stroke = document.querySelector(`#map [data-stroke="${link.getAttribute("data-line")}"]`);
          const look = {
            isDashed: stroke?.hasAttribute("stroke-dasharray") ?? false,
            isFaint: stroke?.hasAttribute("opacity") ?? false,
            arrows: arrowOf(link)?.getAttribute("d")?.match(/Z/g)?.length ?? 0,
            pill: link.querySelector("[data-pill]")?.textContent ?? "",
          };
          return [link.getAttribute("data-line") ?? "", look];
        }),
    );
  });

test("without years a pair is one line with the years of its delegations, dashed where it is inferred", async ({
  page,
}) => {
  await openReady(page, "/");
  expect(await readLooks(page)).toEqual({
    "antwerp--san-diego": { isDashed: true, isFaint: false, arrows: 0, pill: "2019" },
    "liege--nashville+3": { isDashed: true, isFaint: false, arrows: 0, pill: "2019" },
    "ostend--example-springs": { isDashed: true, isFaint: false, arrows: 0, pill: "since 2012" },
    "ostend--seattle": { isDashed: false, isFaint: false, arrows: 0, pill: "2016, 2017" },
    "vilvoorde--columbus": { isDashed: true, isFaint: false, arrows: 0, pill: "2014, 2015" },
  });
});

test("the page of a pair draws its delegations apart, with arrows and dates; others stand back", async ({
  page,
}) => {
  await openReady(page, "/partnerships/vilvoorde--columbus/");
  const looks = await readLooks(page);
  expect(looks["vilvoorde--columbus"]).toMatchObject({ isDashed: true, isFaint: false, pill: "" });
  expect(looks["vilvoorde-columbus-2014"]).toEqual({
    isDashed: false,
    isFaint: false,
    arrows: 1,
    pill: "2014",
  });
  expect(looks["columbus-vilvoorde-2014"]).toMatchObject({ arrows: 1, pill: "Jun 2014" });
  expect(looks["columbus-belgium-2015"]).toMatchObject({ arrows: 3, pill: "May 2015" });
  for (const [id, look] of Object.entries(looks))
    if (!/vilvoorde|columbus/.test(id))
      expect(look, id).toMatchObject({ isFaint: true, arrows: 0, pill: "" });
});

test("in a year before the program began nothing of it is drawn", async ({ page }) => {
  await openView(page, "/?from=2001&to=2001");
  await expect(page.getByRole("switch", { name: "Undated" })).toBeVisible();
  await untilStill(page);
  await expect.poll(() => readLooks(page)).toEqual({});
  await openView(page, "/?from=2011&to=2011");
  await expect.poll(async () => Object.keys(await readLooks(page))).toContain("antwerp--san-diego");
});

test("with years their delegations are drawn, and undated pairs faintly, until the switch takes them away", async ({
  page,
}) => {
  await openView(page, "/?from=2014&to=2015");
  await untilLive(page);
  const delegations = [
    "columbus-belgium-2015",
    "columbus-vilvoorde-2014",
    "vilvoorde-columbus-2014",
    "vilvoorde-washington-2015",
  ];
  const ghosts = ["antwerp--san-diego", "liege--nashville+3"];
  // A pair that began before and lasts stands back.
  const lasting = ["ostend--example-springs"];
  const idsDrawn = async () => Object.keys(await readLooks(page)).toSorted();
  await expect.poll(idsDrawn).toEqual([...delegations, ...ghosts, ...lasting].toSorted());
  const looks = await readLooks(page);
  for (const id of ghosts) expect(looks[id]).toEqual({ isDashed: true, isFaint: true, arrows: 0, pill: "" });
  for (const id of ["columbus-vilvoorde-2014", "vilvoorde-columbus-2014", "vilvoorde-washington-2015"])
    expect(looks[id]).toMatchObject({ isFaint: false, arrows: 1, pill: expect.stringMatching(/201[45]$/) });
  const undated = page.getByRole("switch", { name: "Undated" });
  await expect(undated).toBeChecked();
  await undated.press("Space");
  await expect.poll(() => readAddress(page)).toBe("/?undated=0&from=2014&to=2015");
  await expect.poll(idsDrawn).toEqual([...delegations, ...lasting].toSorted());
  await undated.click();
  await expect.poll(() => readAddress(page)).toBe("/?from=2014&to=2015");
  await expect.poll(idsDrawn).toEqual(expect.arrayContaining(ghosts));
});

const PAGES = ["/", "/cities/antwerp/", "/partnerships/vilvoorde--columbus/"];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

/** Which lines in the foreground come nearer than this to a mark or a name that is not theirs, or to a title. */
const readTrespasses = (page: Page, clear: number) =>
  page.locator("[data-map-frames]").evaluate((stage, distance) => {
    const found: string[] = [];
    const marks = [...stage.querySelectorAll<HTMLElement>("[data-frame] a[data-city]")].filter((mark) => {
      const { left, top, width } = mark.getBoundingClientRect();
      const frame = mark.closest("[data-frame]")?.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + width / 2];
      return frame && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
    });
    const names = [...stage.querySelectorAll<HTMLElement>("[data-label]")].filter((name) =>
      name.checkVisibility({ visibilityProperty: true }),
    );
    const titles = [...stage.querySelectorAll("[data-frame] > p")].filter((title) => title.checkVisibility());
    const away = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    for (const link of stage.querySelectorAll<SVGAElement>("[data-line]:not([hidden]):not([data-aside])")) {
      const own = `${link.dataset.from} ${link.dataset.to}`.split(" ");
      const path = link.ownerSVGElement?.querySelector<SVGPathElement>(
        `[data-stroke="${link.dataset.line}"]`,
      );
      const origin = link.ownerSVGElement?.getBoundingClientRect();
      if (!path?.getAttribute("d") || !origin) continue;
      const length = path.getTotalLength();
      const ends = marks
        .filter(({ dataset }) => own.includes(dataset.city ?? ""))
        .map((mark) => mark.getBoundingClientRect());
      for (let at = 0; at <= length; at += 3) {
        const { x: atX, y: atY } = path.getPointAtLength(at);
        const [x, y] = [atX + origin.left, atY + origin.top];
        // Beside its own end it is as near to others as that lies.
        const fromEnd = Math.min(...ends.map((end) => Math.hypot(x - end.left - 12, y - end.top - 12)));
        if (fromEnd < 30) continue;
        for (const mark of marks) {
          const { left, top, width } = mark.getBoundingClientRect();
          const gap = Math.hypot(x - left - width / 2, y - top - width / 2);
          if (!own.includes(mark.dataset.city ?? "") && gap < distance)
            found.push(`${link.dataset.line} ${gap.toFixed(1)} px off the mark ${mark.dataset.city}`);
        }
        for (const name of names) {
          // A name tells whose it is where it is of several; else it is that of its mark.
          const ids = name.dataset.label || name.closest<HTMLElement>("[data-city]")?.dataset.city || "";
          const isOwn = ids.split(" ").some((id) => own.includes(id));
          if (!isOwn && away(x, y, name.getBoundingClientRect()) < distance)
            found.push(`${link.dataset.line} beside the name of ${ids}`);
        }
        for (const title of titles)
          if (away(x, y, title.getBoundingClientRect()) === 0) found.push(`${link.dataset.line} on a title`);
      }
    }
    return [...new Set(found)];
  }, clear);

for (const path of PAGES)
  for (const { width, height } of SIZES)
    test(
      `lines keep from marks, names and titles at ${width} × ${height} on ${path}`,
      sweepUnless(width === 1440 || (width === 390 && !path.startsWith("/cities"))),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openReady(page, path);
        await page.locator("#map").evaluate((map) => map.scrollIntoView({ behavior: "instant" }));
        await untilStill(page);
        expect(await readTrespasses(page, 12)).toEqual([]);
      },
    );

for (const address of ["/cities/antwerp/", "/?from=2014&to=2016"])
  test(`the legend of ${address} has every hue and every dash that is drawn now, and no other`, async ({
    page,
  }) => {
    await openReady(page, address);
    const read = (selector: string, ...names: string[]) =>
      page.locator(selector).evaluateAll((paths, of) => {
        const shown = paths.filter((path) => path.checkVisibility() && !path.closest("[hidden]"));
        return [
          ...new Set(shown.map((path) => of.map((name) => path.getAttribute(name)).join(" "))),
        ].toSorted();
      }, names);
    const [entry, drawn] = ["[data-entry] path:first-child", "#map [data-stroke][d]:not([d=''])"];
    expect((await read(drawn, "stroke")).length).toBeGreaterThan(1);
    expect((await read(entry, "stroke")).filter((hue) => hue !== "var(--ink)")).toEqual(
      await read(drawn, "stroke"),
    );
    const dash = ["stroke-dasharray", "stroke-linecap"];
    expect(await read(entry, ...dash)).toEqual(await read(drawn, ...dash));
  });

test.describe("for who asks for less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("years go by the button alone", async ({ page }) => {
    await openView(page, "/?from=2014&to=2014");
    const controls = page.getByRole("group", { name: "Period and play" });
    await expect(controls.getByRole("button", { name: "Next year with a record" })).toBeVisible();
    await expect(controls.getByRole("button", { name: "Play the years" })).toHaveCount(0);
    await controls.getByRole("button", { name: "Next year with a record" }).click();
    await expect.poll(() => readAddress(page)).toBe("/?from=2015&to=2015");
    await expect.poll(async () => Object.keys(await readLooks(page))).toContain("columbus-belgium-2015");
  });
});
