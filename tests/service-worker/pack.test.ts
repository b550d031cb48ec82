import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPack, type PackIndex } from "@/service-worker/pack";
import { sliceTexts } from "../../scripts/build/offline/sliceTexts.ts";

function packOf(texts: string[]) {
  const { body, slices } = sliceTexts(texts);
  const index: PackIndex = {
    headers: [{ "X-Kind": "one" }, { "X-Kind": "other" }],
    files: texts.map((_, at) => [`/${at}.html`, at % 2, slices[at] ?? []]),
    fetched: [["/a.js", 1, "00ff", 3]],
    redirects: { "/former/": "/present/" },
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(index)}\n${body}`);
  return { bytes, bodyBytes: Buffer.byteLength(body), pack: openPack(bytes) };
}

const island = `<ul>${Array.from({ length: 60 }, (_, at) => `<li data-n="${at}">Liège ${at}</li>`).join("")}</ul>`;

describe("a pack", () => {
  it("gives back every text, whatever they share", () => {
    const piece = fc.constantFrom("", "<p>é</p>", island, '{"a":[1,{"b":2}]},{"c":"😀"}', "<b>", "plain\n");
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(piece, fc.string()), { maxLength: 6 }), { maxLength: 6 }),
        (texts) => {
          const joined = texts.map((pieces) => pieces.join(""));
          const { pack } = packOf(joined);
          joined.forEach((text, at) => {
            expect(new TextDecoder().decode(pack.read(`/${at}.html`)?.body)).toBe(text);
          });
        },
      ),
    );
  });

  it("carries a long part once that stands alone between what each text has from elsewhere", () => {
    const path = `<path d="${"m12-7".repeat(200)}">`;
    const [one, other] = [island, island.replaceAll("Liège", "Verviers")];
    const page = one + path + other;
    const { bodyBytes } = packOf([one, other, page, page, page]);
    expect(bodyBytes).toBeLessThan(Buffer.byteLength(page) + 50);
  });

  it("carries what several texts share once", () => {
    const texts = Array.from({ length: 20 }, (_, at) => `<h1>Page ${at}</h1>${island}<p>${at}</p>`);
    expect(packOf(texts).bodyBytes).toBeLessThan(island.length * 1.5);
  });

  it("knows the headers of each file, what lies beside it, and where former pages are", () => {
    const { pack } = packOf(["<p>a</p>", "<p>b</p>"]);
    expect(pack.read("/1.html")?.headers).toEqual({ "X-Kind": "other" });
    expect([...pack.files]).toEqual(["/0.html", "/1.html"]);
    expect(pack.fetched.get("/a.js")).toEqual({ headers: { "X-Kind": "other" }, sha256: "00ff", bytes: 3 });
    expect(pack.redirects).toEqual({ "/former/": "/present/" });
    expect(pack.read("/2.html")).toBeUndefined();
  });

  it("is refused where it is none", () => {
    expect(() => openPack(new TextEncoder().encode("<!doctype html>"))).toThrow(SyntaxError);
  });
});
