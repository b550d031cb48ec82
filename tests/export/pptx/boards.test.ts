import { describe, expect, it } from "vitest";
import type { SlideBoard } from "@/content/briefing/slideContent";
import { SLIDE_AREAS } from "@/export/pptx/slideAreas";
import { ASPECTS, all, briefingOf, paragraphsOf, writeAndRead } from "./pptxFiles";

const column = (title: string): Extract<SlideBoard, { kind: "cities" }>["cities"][number] => ({
  role: "counterpart-named",
  title,
  rows: [{ label: "Counterpart", text: "Another" }],
});

describe("two cities side by side in PowerPoint", () => {
  it("begin at one height, below the words about both, under their names", async () => {
    const file = await writeAndRead(
      briefingOf([
        {
          text: ["Said of both.", "And this too."],
          board: { kind: "cities", cities: [column("Vilvoorde"), column("Columbus")] },
        },
      ]),
    );
    const [slide] = file.slides;
    if (!slide) throw new Error("There is no slide.");
    const shapes = all(slide, "p:sp");
    const columns = ["Vilvoorde", "Columbus"].map((name) => {
      const shape = shapes.find((one) => paragraphsOf(one).includes(name));
      if (!shape) throw new Error(`${name} is not there`);
      return { shape, at: paragraphsOf(shape).indexOf(name), name };
    });
    expect(columns.map(({ at }) => at)).toEqual([2, 2]);
    for (const { shape, name } of columns) {
      const bold = all(shape, "a:r").filter((run) => all(run, "a:rPr")[0]?.getAttribute("b") === "1");
      expect(bold.map(({ textContent }) => textContent)).toEqual([name]);
    }
  });
});

describe("a closing slide", () => {
  it.each(ASPECTS)("in %s has its code beside the text, below the title and above the map", (aspect) => {
    const { title, text, code, maps } = SLIDE_AREAS[aspect];
    expect(title.top + title.height).toBeLessThan(code.top);
    expect(text.closing.left + text.closing.width).toBeLessThan(code.left);
    expect(code.top + code.height).toBeLessThan(maps.closing.top);
  });
});
