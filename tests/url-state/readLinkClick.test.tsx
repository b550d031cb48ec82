import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLinkClick } from "@/url-state/readLinkClick";

const noKeys = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const plainClick = { ...noKeys, button: 0, defaultPrevented: false };

/** The first element in `html` that is marked as clicked, or the first element. */
function element(html: string): Element | null {
  document.body.innerHTML = html;
  return document.querySelector("[data-clicked]") ?? document.body.firstElementChild;
}

beforeEach(() => window.history.replaceState(null, "", "/cities/antwerp/"));

afterEach(() => {
  vi.unstubAllEnvs();
  document.body.innerHTML = "";
});

describe("a click on a link", () => {
  it.each([
    ["to a page", '<a href="/about/">x</a>', { address: "/about/", hash: "" }],
    [
      "to a record",
      '<a href="/cities/genk/?theme=dark#a">x</a>',
      { address: "/cities/genk/?theme=dark", hash: "#a" },
    ],
    ["to home", '<a href="/">x</a>', { address: "/", hash: "" }],
    [
      "to the whole address",
      '<a href="http://localhost:3000/about/">x</a>',
      { address: "/about/", hash: "" },
    ],
    ["relative to this page", '<a href="../genk/">x</a>', { address: "/cities/genk/", hash: "" }],
    [
      "by something inside it",
      '<a href="/about/"><b><i data-clicked>x</i></b></a>',
      { address: "/about/", hash: "" },
    ],
    [
      "drawn as a line",
      '<svg><a href="/about/"><path data-clicked d="M0 0"/></a></svg>',
      { address: "/about/", hash: "" },
    ],
  ])("%s is followed in the page", (_case, html, expected) => {
    expect(readLinkClick({ ...plainClick, target: element(html) })).toEqual(expected);
  });

  it.each([
    ["to another site", '<a href="https://example.org/">x</a>'],
    ["to another site without a scheme", '<a href="//example.org/">x</a>'],
    ["to another port", '<a href="http://localhost:3001/about/">x</a>'],
    ["to a mailbox", '<a href="mailto:a@example.org">x</a>'],
    ["to a script", '<a href="javascript:alert(1)">x</a>'],
    ["to a file", '<a href="/data/cities.json">x</a>'],
    ["to a text", '<a href="/licences/texts.txt">x</a>'],
    ["to a fragment of this page", '<a href="#text">x</a>'],
    ["that downloads", '<a href="/about/" download>x</a>'],
    ["to another window", '<a href="/about/" target="_blank">x</a>'],
    ["without an address", "<a>x</a>"],
    ["on no link", "<p>x</p>"],
  ])("%s is left to the browser", (_case, html) => {
    expect(readLinkClick({ ...plainClick, target: element(html) })).toBeUndefined();
  });

  it.each([
    ["the middle button", { button: 1 }],
    ["the right button", { button: 2 }],
    ["the command key", { metaKey: true }],
    ["the control key", { ctrlKey: true }],
    ["the shift key", { shiftKey: true }],
    ["the alt key", { altKey: true }],
  ])("with %s is left to the browser", (_case, change) => {
    const target = element('<a href="/about/">x</a>');
    expect(readLinkClick({ ...plainClick, ...change, target })).toBeUndefined();
  });

  it("that something else has answered is left alone", () => {
    const target = element('<a href="/about/">x</a>');
    expect(readLinkClick({ ...plainClick, defaultPrevented: true, target })).toBeUndefined();
  });

  it("that hits no element is left alone", () => {
    expect(readLinkClick({ ...plainClick, target: document })).toBeUndefined();
    expect(readLinkClick({ ...plainClick, target: null })).toBeUndefined();
  });
});

describe("below a base path", () => {
  async function readBelow(html: string) {
    vi.stubEnv("BASE_URL", "/some/path/");
    vi.resetModules();
    const module = await import("@/url-state/readLinkClick");
    return module.readLinkClick({ ...plainClick, target: element(html) });
  }

  it("gives the address without the base", async () => {
    expect(await readBelow('<a href="/some/path/about/#a">x</a>')).toEqual({
      address: "/about/",
      hash: "#a",
    });
  });

  it("leaves a page of the same host outside the base to the browser", async () => {
    expect(await readBelow('<a href="/about/">x</a>')).toBeUndefined();
  });
});
