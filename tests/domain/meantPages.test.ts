import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meantPages } from "@/domain/meantPages";
import { pagesOf } from "@/domain/pagesOf";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas } from "../fixtures/frozenAtlas";

const meant = (address: string) => meantPages(frozenAtlas, address.split("/").filter(Boolean));
const oneOf = (address: string) => {
  const { one } = meant(address);
  return one && formatPath(one, "en");
};
const severalOf = (address: string) => meant(address).several.map((page) => formatPath(page, "en"));

describe("an address that can mean one page alone", () => {
  it.each([
    ["/cities/luik", "/cities/liege/"],
    ["/cities/liège", "/cities/liege/"],
    ["/cities/lüttich", "/cities/liege/"],
    ["/cities/antwerpen", "/cities/antwerp/"],
    ["/cities/anvers", "/cities/antwerp/"],
    ["/cities/malines", "/cities/mechelen/"],
    ["/cities/bruxelles", "/cities/brussels/"],
    ["/cities/san_diego", "/cities/san-diego/"],
    ["/cities/san diego", "/cities/san-diego/"],
    ["/cities/washington-dc", "/cities/washington/"],
    ["/cities/sint-jans-molenbeek", "/cities/molenbeek/"],
    ["/city/antwerp", "/cities/antwerp/"],
    ["/antwerp", "/cities/antwerp/"],
    ["/luik", "/cities/liege/"],
    ["/cities/antwerp.html", "/cities/antwerp/"],
    ["/programmes/strong-cities", "/programs/strong-cities-network/"],
    ["/partnerships/columbus--vilvoorde", "/partnerships/vilvoorde--columbus/"],
    ["/partnerships/vilvoorde-columbus", "/partnerships/vilvoorde--columbus/"],
    ["/partnerships/vilvoorde–columbus", "/partnerships/vilvoorde--columbus/"],
    ["/partnerships/columbus—vilvoorde", "/partnerships/vilvoorde--columbus/"],
    ["/partnerships/vilvorde-columbus", "/partnerships/vilvoorde--columbus/"],
    ["/pairs/vilvoorde/columbus", "/partnerships/vilvoorde--columbus/"],
    ["/fr", "/"],
    ["/en", "/"],
    ["/fr/cities/liege", "/cities/liege/"],
    ["/nl/cities/luik", "/cities/liege/"],
    ["/en/about", "/about/"],
    ["/de/cities", "/cities/"],
    ["/licenses", "/licences/"],
    ["/license", "/licences/"],
    ["/city", "/cities/"],
    ["/index.html", "/"],
  ])("%s leads to %s", (address, path) => {
    expect(oneOf(address)).toBe(path);
  });

  it("is what any page's own address is", () => {
    for (const page of pagesOf(frozenAtlas).filter(({ kind }) => kind !== "source" && kind !== "sources")) {
      const words = formatPath(page, "en").split("/").filter(Boolean);
      if ("part" in page) continue;
      expect(meantPages(frozenAtlas, words).one, words.join("/")).toEqual(page);
    }
  });
});

describe("an address that is only near", () => {
  it.each([
    ["/cities/antwrep", "/cities/antwerp/"],
    ["/cities/vilvord", "/cities/vilvoorde/"],
    ["/partnerships/vilvoorde", "/partnerships/vilvoorde--columbus/"],
    ["/partnerships/vilvoorde--colombus", "/partnerships/vilvoorde--columbus/"],
    ["/programs/antwerp", "/cities/antwerp/"],
  ])("%s is offered %s, and leads nowhere by itself", (address, path) => {
    expect(oneOf(address)).toBeUndefined();
    expect(severalOf(address)).toContain(path);
    expect(severalOf(address).length).toBeLessThanOrEqual(5);
  });

  it.each(["/index.php.bak", "/wp-login", "/cities/xyzzy", "/__proto__/constructor"])(
    "%s means nothing of the atlas",
    (address) => {
      expect(meant(address)).toEqual({ several: [] });
    },
  );
});

it("understands or not, but never throws", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), (words) => {
      const { one, several } = meantPages(frozenAtlas, words);
      expect(one === undefined || several.length === 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
