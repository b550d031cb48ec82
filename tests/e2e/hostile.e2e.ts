import { expect, type Page } from "@playwright/test";
import { toBriefingFragment } from "@/export/briefingLink";
import { ownBriefing, passage, slide } from "../domain/ownBriefings.ts";
import { EVIL } from "../prerender/present/badBriefing.ts";
import { findNotices } from "./explore.ts";
import { untilAwake } from "./shown.ts";
import { test } from "./site.ts";

/** What would run, or ask another host, were it anything but text. That nothing is asked `site.ts` watches. */
const HOSTILE = `${EVIL}<svg onload="window.broken=1"><img src="https://evil.example/x" onerror="window.broken=1">{{7*7}}\${window.broken=1}`;
const HOSTILE_ADDRESS = "javascript:window.broken=1";

const expectUnharmed = async (page: Page) => {
  expect(
    await page.evaluate(() => ({
      isBroken: "broken" in window,
      foreign: [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on/.test(name) ||
              (/^(href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value)) ||
              /evil\.example/.test(`${name === "src" ? value : ""}`),
          )
          .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 60)}`),
      ),
    })),
  ).toEqual({ isBroken: false, foreign: [] });
};

test("a briefing whose every field is hostile is text in each of its windows", async ({ page, context }) => {
  const evil = HOSTILE.slice(0, 120);
  const briefing = {
    ...ownBriefing,
    title: evil,
    author: evil,
    slides: (["cover", "content", "closing"] as const).map((kind) =>
      slide(evil, {
        kind,
        text: [passage(HOSTILE, ["no-such-claim"], ["no-such-gap"])],
        notes: [passage(HOSTILE)],
        show: { cities: ["atlantis"], partnerships: ["no--where"], programs: ["none"] },
      }),
    ),
  };
  const fragment = toBriefingFragment(briefing);
  for (const as of ["", "?as=stage&n=1", "?as=handout", "?as=presenter&n=2"]) {
    // A fragment alone would load nothing anew.
    await page.goto("about:blank");
    await page.goto(`/present/own/${as}#${fragment}`);
    await expect(page.getByText(/<svg onload|<script>alert/).first()).toBeVisible();
    await expectUnharmed(page);
  }
  await page.goto(`/present/own/?as=stage#${fragment}`);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("</script>");
  await page.keyboard.press("ArrowRight");
  await expectUnharmed(page);
  expect(context.pages()).toHaveLength(1);
});

test("messages from anywhere move nothing but slides", async ({ page, context }) => {
  await page.goto("/present/vilvoorde-columbus/2/");
  await page.locator("[data-awake]").waitFor();
  const other = await context.newPage();
  await other.goto("/");
  await other.evaluate((hostile) => {
    const channel = new BroadcastChannel("belgian-city-partnerships:vilvoorde-columbus");
    const values = [
      hostile,
      { html: hostile },
      [hostile],
      Number.NaN,
      -1,
      1e9,
      null,
      new Map([[hostile, 1]]),
    ];
    for (const type of [
      "hello",
      "bye",
      "away",
      "state",
      "show",
      "point",
      "zoom",
      "theme",
      "clock",
      "back",
      hostile,
    ])
      for (const value of values)
        channel.postMessage({
          version: 1,
          type,
          from: value,
          number: value,
          screen: value,
          picture: value,
          look: value,
          at: value,
          zoom: value,
          theme: value,
          run: value,
        });
    for (const value of values) channel.postMessage(value);
    channel.close();
  }, HOSTILE);
  await page.evaluate((hostile) => {
    for (const message of [
      hostile,
      { type: "resize", height: hostile },
      { version: 1, type: "show", from: "presenter", number: hostile },
    ])
      window.postMessage(message, "*");
  }, HOSTILE);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-slide-room] article")).toHaveAccessibleName("Slide 3 of 5");
  await expectUnharmed(page);
});

test("hostile values in all that the site keeps on a device are passed over", async ({ page }) => {
  await page.goto("/icon.svg");
  await page.evaluate(
    ([hostile, address]) => {
      const of = (key: string) => `belgian-city-partnerships:${key}`;
      for (const store of [localStorage, sessionStorage])
        for (const key of ["typefaces", "stage-theme", "accepted-briefing", "offline", "places", "clock"]) {
          store.setItem(of(key), hostile);
          store.setItem(of(`${key}:${hostile}`), address);
        }
      for (const [id, draft] of [
        ["text", hostile],
        ["shape", JSON.stringify({ revision: hostile, savedAt: hostile, briefing: hostile })],
        ["proto", '{"__proto__":{"broken":1},"revision":1,"savedAt":"x","briefing":{"slides":[null]}}'],
        [
          hostile,
          JSON.stringify({ revision: 1, savedAt: hostile, briefing: { title: hostile, slides: [] } }),
        ],
      ] as const)
        localStorage.setItem(of(`briefing:${id}`), draft);
    },
    [HOSTILE, HOSTILE_ADDRESS] as const,
  );
  for (const path of [
    "/",
    "/present/",
    "/present/own/",
    "/present/own/?draft=shape",
    "/present/vilvoorde-columbus/1/",
  ]) {
    await page.goto(path);
    await page.waitForFunction(
      () => window.isAwake === true || document.querySelector("[data-awake]") !== null,
    );
    const said = page.getByText(/is kept here but cannot be read/);
    await expect(page.getByRole("heading", { level: 1 }).or(said).first(), path).toBeVisible();
    await expectUnharmed(page);
  }
});

test("a hostile value of each part of an address is text", async ({ page }) => {
  const names = [
    "q",
    "view",
    "kinds",
    "programs",
    "regions",
    "roles",
    "from",
    "to",
    "us",
    "be",
    "map",
    "theme",
    "lines",
    "cities",
    "lang",
  ];
  for (const value of [HOSTILE, HOSTILE_ADDRESS]) {
    const query = names.map((name) => `${name}=${encodeURIComponent(value)}`).join("&");
    await page.goto(`/?${query}#${encodeURIComponent(value)}`);
    await untilAwake(page);
    await expect(findNotices(page)).not.toBeEmpty();
    await expectUnharmed(page);
  }
});
