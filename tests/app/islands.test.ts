// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startHighlight } from "@/app/highlight";
import { markCurrent, markQuery, markShown } from "@/app/markIsland";

const nothing = new Set<string>();

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = `
    <a data-city="antwerp" href="/cities/antwerp/">Antwerp</a>
    <a data-city="san-diego" href="/cities/san-diego/">San Diego</a>
    <a data-city="liege" href="/cities/liege/">Liège</a>
    <a data-line="antwerp--san-diego" data-from="san-diego" data-to="antwerp" href="/x/">line</a>
    <table>
      <tr data-record="city:antwerp" data-cities="antwerp"><th><a href="/cities/antwerp/?view=list">Antwerp</a></th></tr>
      <tr data-record="city:liege" data-cities="liege"><th><a href="/cities/liege/">Liège</a></th></tr>
      <tr data-record="delegation:to-san-diego" data-cities="antwerp san-diego"><th><a href="/cities/antwerp/#to-san-diego">D</a></th></tr>
    </table>`;
});

afterEach(() => root.remove());

const having = (attribute: string) =>
  [...root.querySelectorAll(`[${attribute}]`)].map(
    (element) =>
      element.getAttribute("data-record") ??
      element.getAttribute("data-city") ??
      element.getAttribute("data-line"),
  );

describe("an island", () => {
  it("leaves out what the filters do not ask for, and takes it back in", () => {
    const shown = {
      cities: new Set(["antwerp"]),
      partnerships: nothing,
      programs: nothing,
      delegations: nothing,
      outcomes: nothing,
      events: nothing,
    };
    markShown(root, shown);
    expect(having("data-out")).toEqual(["city:liege", "delegation:to-san-diego"]);
    markShown(root, undefined);
    expect(having("data-out")).toEqual([]);
  });

  it("marks the record of the page, for the eye and for assistive technology", () => {
    markCurrent(root, { kind: "city", id: "antwerp" });
    expect(having("data-current")).toEqual(["city:antwerp"]);
    expect(root.querySelector("tr a")?.getAttribute("aria-current")).toBe("true");
    markCurrent(root, { kind: "home" });
    expect(having("data-current")).toEqual([]);
    expect(root.querySelector("tr a")?.getAttribute("aria-current")).toBeNull();
  });

  it("carries the query along in its links, fragments kept and other queries replaced", () => {
    markQuery(root, "?from=2014");
    expect([...root.querySelectorAll("tr a")].map((link) => link.getAttribute("href"))).toEqual([
      "/cities/antwerp/?from=2014",
      "/cities/liege/?from=2014",
      "/cities/antwerp/?from=2014#to-san-diego",
    ]);
    markQuery(root, "");
    expect(root.querySelector("tr a")?.getAttribute("href")).toBe("/cities/antwerp/");
  });
});

describe("what the pointer or the focus is on", () => {
  const point = (selector: string, event = "pointerover") =>
    root.querySelector(selector)?.dispatchEvent(new Event(event, { bubbles: true }));

  it.each([
    [
      "[data-line]",
      ["antwerp", "san-diego", "antwerp--san-diego", "city:antwerp", "delegation:to-san-diego"],
    ],
    ['[data-record="city:liege"] a', ["liege", "city:liege"]],
    [
      '[data-record^="delegation"] a',
      ["antwerp", "san-diego", "antwerp--san-diego", "city:antwerp", "delegation:to-san-diego"],
    ],
  ])("lights both ends, the line, the item and the row: %s", (selector, lit) => {
    const stop = startHighlight(root);
    point(selector);
    expect(having("data-lit")).toEqual(lit);
    point('[data-city="liege"]', "focusin");
    expect(having("data-lit")).toEqual(["liege", "city:liege"]);
    point("table");
    expect(having("data-lit")).toEqual([]);
    stop();
    point(selector);
    expect(having("data-lit")).toEqual([]);
  });
});
