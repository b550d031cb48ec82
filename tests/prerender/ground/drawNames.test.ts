import { describe, expect, it } from "vitest";
import { overlap, type Rectangle } from "@/basemap/arrangement";
import { project } from "@/basemap/projection";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { drawNames } from "@/prerender/ground/drawNames";
import { frozenPages } from "../../content/pageParts";

const PATHS = ["/", "/cities/antwerp/", "/cities/san-diego/", "/partnerships/liege--nashville/"];
const FRAMES = ["us", "be"] as const;

const pictureAt = (path: string) => {
  const picture = frozenPages.get(path)?.picture;
  if (!picture) throw new Error(`The atlas has no page at ${path}`);
  return picture;
};

const textsOf = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

describe("the names on the ground of the HTML", () => {
  it.each(PATHS)("are few and short on %s, and for no assistive technology", (path) => {
    for (const frame of FRAMES) {
      const markup = drawNames(frame, pictureAt(path), "en");
      const texts = textsOf(markup);
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(texts.length).toBeLessThanOrEqual(8);
      expect(new Set(texts).size).toBe(texts.length);
      expect(markup.length).toBeLessThan(450);
      expect(markup).toMatch(/^<svg aria-hidden="true">/);
      expect(markup).not.toMatch(/<a |style=/);
    }
  });

  it("stand in the language of the page", () => {
    expect(drawNames("us", pictureAt("/"), "fr")).toContain(">MEXIQUE<");
    expect(drawNames("be", pictureAt("/"), "de")).toContain(">FRANKREICH<");
  });

  it("lie on no mark, in any size class from their own on", () => {
    for (const path of PATHS)
      for (const frame of FRAMES) {
        const picture = pictureAt(path);
        const { minX, minY, maxX, maxY } = picture.views[frame].box;
        const markup = drawNames(frame, picture, "en");
        for (const [, id = "", texts = ""] of markup.matchAll(/<g class="q-(\w+)[^"]*">(.*?)<\/g>/g)) {
          const first = SIZE_CLASSES.findIndex((it) => it.id === id);
          for (const { width, height } of SIZE_CLASSES.slice(first)) {
            const scale = Math.min((width - 40) / (maxX - minX), (height - 40) / (maxY - minY));
            const marks = picture.marks.map((mark): Rectangle => {
              const { x, y } = project(mark);
              const [left, top] = [(x - minX) * scale, (y - minY) * scale];
              return { left: left - 6, right: left + 6, top: top - 6, bottom: top + 6 };
            });
            for (const [, at, x = "", y = "", text = ""] of texts.matchAll(
              /<text(?: class=(\w))? x=([-\d.]+)% y=([-\d.]+)%>([^<]*)</g,
            )) {
              const left = (Number(x) / 100) * (maxX - minX) * scale;
              const top = (Number(y) / 100) * (maxY - minY) * scale;
              // The point of a town, or the middle of a name: as much as is known without the letters' widths.
              const half = at === "t" || at === "w" ? 3 : text.length * 2;
              const box = { left: left - half, right: left + half, top: top - 5, bottom: top + 5 };
              for (const mark of marks) expect(overlap(box, mark), `${path} ${text} from ${id}`).toBe(false);
            }
          }
        }
      }
  });
});
