import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { embedAddress, readEmbedOptions } from "@/features/share/later/embedAddress";
import { embedCode } from "@/features/share/later/embedCode";
import { isHeight, isWidth } from "@/features/share/later/embedSize";

const address = "https://example.org/embed/cities/liege/?kinds=visit&theme=dark";

function frameOf(code: string) {
  const { document } = new JSDOM(code).window;
  expect(document.body.querySelectorAll("*").length).toBe(code.includes("<script") ? 2 : 1);
  return document.querySelector("iframe");
}

describe("the code of an embed", () => {
  it("shows the address in a frame of the size, with a title, loaded when it comes near", () => {
    expect(embedCode({ address, title: "Liège", width: "100%", height: 520 })).toBe(
      '<iframe src="https://example.org/embed/cities/liege/?kinds=visit&amp;theme=dark" title="Liège" width="100%" height="520" frameborder="0" loading="lazy"></iframe>',
    );
  });

  it("says exactly what it was given, whatever that holds", () => {
    const title = `"><script>alert(1)</script>' & co <b>`;
    const evil = `https://example.org/embed/?q="onload="x`;
    const frame = frameOf(embedCode({ address: evil, title, width: 800, height: 520 }));
    expect(frame?.getAttribute("title")).toBe(title);
    expect(frame?.getAttribute("src")).toBe(evil);
    expect(frame?.hasAttribute("onload")).toBe(false);
  });

  it("brings the script that fits the height only where it is asked for", () => {
    const script = "https://example.org/embed.js";
    const code = embedCode({ address, title: "Liège", width: 800, height: 520, script });
    frameOf(code);
    expect(code).toMatch(/<script src="https:\/\/example\.org\/embed\.js" async><\/script>$/);
  });
});

describe("the address of an embed", () => {
  const plain = readEmbedOptions("https://example.org/");

  it.each([
    ["https://example.org/", "https://example.org/embed/"],
    ["https://example.org/embed/about/", "https://example.org/embed/about/"],
    [
      "https://example.org/cities/liege/?kinds=visit&be=8/50.5/4&lines=0",
      "https://example.org/embed/cities/liege/?kinds=visit&lines=0&be=8/50.5/4",
    ],
    ["https://example.org/?view=list&from=2015", "https://example.org/embed/?from=2015"],
    ["https://example.org/?view=atlantic", "https://example.org/embed/?view=atlantic"],
  ])("of %s is %s", (page, embed) => {
    expect(embedAddress(page, plain)).toBe(embed);
  });

  it("writes the options that are not what an embed does anyway", () => {
    expect(
      embedAddress("https://example.org/?theme=dark", {
        ...plain,
        hasControls: false,
        hasPanel: false,
        waitsForTap: true,
        theme: "light",
        locale: "fr",
      }),
    ).toBe("https://example.org/embed/fr/?theme=light&controls=0&panel=0&tap=1");
  });

  it("begins with the colours of the page", () => {
    expect(readEmbedOptions(address).theme).toBe("dark");
    expect(plain.theme).toBe("auto");
  });
});

describe("a size", () => {
  it.each(["240", "800", "2400", "10%", "100%"])("can be %s wide", (text) => {
    expect(isWidth(text)).toBe(true);
  });

  it.each(["", "0", "239", "2401", "9%", "101%", "-800", "8e2", "800px", "80.5", '1"', "%"])(
    "cannot be %j wide",
    (text) => {
      expect(isWidth(text)).toBe(false);
    },
  );

  it("has no height in a share of the column", () => {
    expect([isHeight("520"), isHeight("100%")]).toEqual([true, false]);
  });
});
