import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startHighlight } from "@/app/highlight";

const lit = () => [...document.querySelectorAll("[data-lit]")].map(({ id }) => id).toSorted();

describe("what the pointer or the focus is on", () => {
  let stop: () => void;

  beforeEach(() => {
    document.body.innerHTML = `<main>
      <a id="mark" href="/" data-city="antwerp"><b></b></a>
      <a id="other-mark" href="/" data-city="liege"></a>
      <svg><a id="link" href="/" data-line="one" data-from="san-diego" data-to="antwerp"></a>
      <path id="stroke" data-stroke="one" data-from="san-diego" data-to="antwerp"/>
      <path id="other-stroke" data-stroke="two" data-from="nashville" data-to="liege"/></svg>
      <ol><li id="item" data-record="delegation:x" data-cities="antwerp san-diego"></li></ol>
    </main>`;
    stop = startHighlight(document.querySelector("main") ?? document.body);
  });
  afterEach(() => stop());

  const send = (selector: string, type: string) =>
    document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: type !== "pointerleave" }));

  it("lights a mark's lines as they are drawn, their links and the records", () => {
    send("#mark b", "pointerover");
    expect(lit()).toEqual(["item", "link", "mark", "stroke"]);
    send("#other-mark", "focusin");
    expect(lit()).toEqual(["other-mark", "other-stroke"]);
  });

  it("lights a line from its link and both of its ends", () => {
    send("#link", "pointerover");
    expect(lit()).toEqual(["item", "link", "mark", "stroke"]);
  });

  it("ends where the pointer leaves the page", () => {
    send("#link", "pointerover");
    send("main", "pointerleave");
    expect(lit()).toEqual([]);
  });
});
