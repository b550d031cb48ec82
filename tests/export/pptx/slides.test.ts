import { describe, expect, it } from "vitest";
import { pointAt } from "@/basemap/curves";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { SLIDE_AREAS } from "@/export/pptx/slideAreas";
import { clearanceProblems } from "../../clearance";
import { readBriefings } from "../../fixtures/frozenBriefings";
import { publishedBriefings } from "../../fixtures/publishedBriefings";
import { drawnLines } from "./drawnLines";
import { ADDRESS, ASPECTS, all, paragraphsOf, placeholder, readFileOf } from "./pptxFiles";

const EMU_PER_PX = 9525;

type Rectangle = { left: number; top: number; right: number; bottom: number };

/** Pixels. */
function rectangleOf(object: Element): Rectangle {
  const [off] = all(object, "a:off");
  const [ext] = all(object, "a:ext").filter((element) => element.hasAttribute("cx"));
  const read = (element: Element | undefined, name: string) =>
    Number(element?.getAttribute(name)) / EMU_PER_PX;
  const [left, top] = [read(off, "x"), read(off, "y")];
  return { left, top, right: left + read(ext, "cx"), bottom: top + read(ext, "cy") };
}

const overlap = (one: Rectangle, other: Rectangle) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const nameOf = (object: Element) => all(object, "p:cNvPr")[0]?.getAttribute("name") ?? "";

/** Cities and their names, as a slide has them; what its own line may pass is told by the names of cities. */
function placesOn(slide: Document) {
  const shapes = all(slide, "p:sp");
  const marks = shapes.flatMap((shape) => {
    const label = /^(.*): (U\.S\.|Belgian) city/.exec(nameOf(shape))?.[1];
    if (label === undefined || /^(Sample|Entry)$/.test(label)) return [];
    const { left, top, right, bottom } = rectangleOf(shape);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [{ cities: [label], box: { left: x, right: x, top: y, bottom: y } }];
  });
  const names = shapes.flatMap((shape) => {
    const label = /^Name of (.*)$/.exec(nameOf(shape))?.[1];
    return label === undefined ? [] : [{ cities: label.split(" · "), box: rectangleOf(shape) }];
  });
  return { marks, names };
}

/** The frozen atlas has made-up pairs, which leave no way between names on a low map. */
const isMadeUp = (id: string) => /ostend|seattle|example/.test(id);

type PptxFile = Awaited<ReturnType<typeof readFileOf>>;

const pathOf = (index: number) => `ppt/slides/slide${index + 1}.xml`;

/** One slide of the file for each picture of a slide that has several. */
const picturesIn = ({ slides }: BriefingContent) =>
  slides.flatMap((slide) =>
    (slide.steps ?? [slide]).map(({ picture, mapText }) => ({ ...slide, picture, mapText })),
  );

/** What lines come too near to, slide by slide. */
function nearLines(
  file: PptxFile,
  slides: readonly { content: SlideContent; index: number }[],
  unit: number,
): string[] {
  return slides.flatMap(({ content, index }) => {
    const labels = new Map(content.picture.marks.map(({ id, label }) => [id, label]));
    const spots = placesOn(file.part(pathOf(index)));
    return drawnLines(file.text(pathOf(index))).flatMap(({ name, curves }) => {
      const its = content.picture.lines.filter((line) => line.name === name);
      if (its.some(({ isAside, isGhost }) => isAside || isGhost)) return [];
      const own = its.flatMap((line) =>
        [...line.usCities, ...line.belgianCities].map((id) => labels.get(id) ?? ""),
      );
      const points = curves.flatMap((curve) =>
        Array.from({ length: 41 }, (_, step) => pointAt(curve, step / 40)),
      );
      return clearanceProblems({ own, points, spots, unit }).map(
        (what) => `slide ${index + 1}, ${name}: ${what}`,
      );
    });
  });
}

describe.each(
  [...publishedBriefings].flatMap(([id, briefing]) => ASPECTS.map((aspect) => ({ id, briefing, aspect }))),
)("the published slides of $id in $aspect", ({ briefing, aspect }) => {
  it("keep lines 12 px from cities and names that are not theirs", async () => {
    const file = await readFileOf(briefing, aspect);
    const slides = picturesIn(briefing).map((content, index) => ({ content, index }));
    const drawn = slides.filter(({ content }) => content.board === undefined);
    expect(drawn.length).toBeGreaterThan(2);
    expect(nearLines(file, drawn, SLIDE_AREAS[aspect].mapZoom)).toEqual([]);
  });
});

const cases = [...readBriefings].flatMap(([id, briefing]) =>
  ASPECTS.map((aspect) => ({ id, briefing, aspect })),
);

describe.each(cases)("the slides of $id in $aspect", async ({ briefing, aspect }) => {
  const file = await readFileOf(briefing, aspect);
  const areas = SLIDE_AREAS[aspect];
  const contents = picturesIn(briefing);
  const each = contents.map((content, index) => ({ content, slide: file.part(pathOf(index)), index }));
  const withMap = each.filter(({ content }) => content.board === undefined);
  const layoutOf = (index: number) => {
    const reference = file.references(pathOf(index)).find(({ type }) => type === "slideLayout");
    return file.part(reference?.target ?? "");
  };

  it("say title and text in the placeholders of their layout, which decides how they look", () => {
    for (const { content, slide, index } of each) {
      const isCover = content.kind === "cover";
      const title = placeholder(slide, isCover ? "ctrTitle" : "title");
      const text = placeholder(slide, isCover ? "subTitle" : "body");
      expect(title && paragraphsOf(title)).toEqual([content.title]);
      expect(text && paragraphsOf(text).slice(0, content.text.length)).toEqual(content.text);
      const own = all(slide, "p:ph").map((element) => [
        element.getAttribute("type"),
        element.getAttribute("idx"),
      ]);
      const given = all(layoutOf(index), "p:ph").map((element) => [
        element.getAttribute("type"),
        element.getAttribute("idx"),
      ]);
      for (const one of own) expect(given).toContainEqual(one);
      for (const shape of all(slide, "p:sp").filter((one) => all(one, "p:ph").length > 0)) {
        expect(all(shape, "a:off")).toEqual([]);
        for (const run of all(shape, "a:rPr")) {
          expect(run.getAttribute("sz")).toBeNull();
          expect(run.getAttribute("b")).toBeNull();
          expect(all(run, "a:solidFill")).toEqual([]);
          expect(all(run, "a:latin")).toEqual([]);
        }
      }
    }
  });

  it("have date, sources and a number that follows the slide in the foot", () => {
    for (const { content, slide, index } of each) {
      const foot = (type: string) => {
        const element = placeholder(slide, type);
        return element ? paragraphsOf(element).join("") : "";
      };
      expect(foot("dt")).toBe(briefing.date);
      for (const source of content.sources) expect(foot("ftr")).toContain(source);
      if (content.sources.length === 0) expect(placeholder(slide, "ftr")).toBeUndefined();
      expect(foot("sldNum")).toBe(String(index + 1));
      expect(all(slide, "a:fld")[0]?.getAttribute("type")).toBe("slidenum");
    }
  });

  it("need no smaller type than their layout's", () => {
    for (const { slide } of each)
      for (const fit of all(slide, "a:normAutofit")) expect(fit.getAttribute("fontScale")).toBeNull();
  });

  it("have text of 22 points and more", () => {
    const master = file.part("ppt/slideMasters/slideMaster1.xml");
    const [body] = all(master, "p:bodyStyle");
    const sizes = all(body ?? master, "a:defRPr").map((one) => Number(one.getAttribute("sz")));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2200);
    for (const { index } of each)
      for (const look of all(layoutOf(index), "p:sp").filter((one) =>
        all(one, "p:ph").some((its) => ["body", "subTitle"].includes(its.getAttribute("type") ?? "")),
      ))
        for (const one of all(look, "a:defRPr").filter(() => nameOf(look) !== "Address"))
          expect(Number(one.getAttribute("sz"))).toBeGreaterThanOrEqual(2200);
  });

  it("have their titles at one place, but for the cover", () => {
    const places = each
      .filter(({ content }) => content.kind !== "cover")
      .map(({ index }) => {
        const title = placeholder(layoutOf(index), "title");
        return title && rectangleOf(title);
      });
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });

  it("give the map what the text leaves, and no text lies on it", () => {
    for (const { slide, index } of withMap) {
      const map = all(slide, "p:grpSp").find((group) => nameOf(group) === "Map");
      if (!map) throw new Error("There is no map.");
      for (const shape of all(layoutOf(index), "p:sp"))
        expect([nameOf(shape), overlap(rectangleOf(shape), rectangleOf(map))]).toEqual([
          nameOf(shape),
          false,
        ]);
    }
  });

  it("draw no map where a slide has words alone", () => {
    for (const { content, slide } of each.filter((one) => !withMap.includes(one))) {
      expect(content.board?.kind).toBe("words");
      expect(all(slide, "p:grpSp")).toEqual([]);
    }
  });

  it("number their objects so that no two are the same, and name every one", () => {
    for (const { slide } of each) {
      const objects = all(slide, "p:cNvPr").slice(1);
      const ids = objects.map((object) => object.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain("1");
      for (const object of objects) expect(object.getAttribute("name")).toMatch(/\S/);
    }
  });

  it("describe every object that is no placeholder, or mark it as decoration", () => {
    for (const { slide } of each)
      for (const object of all(slide, "p:cNvPr").slice(1)) {
        const isPlaceholder = object.parentElement ? all(object.parentElement, "p:ph").length > 0 : false;
        const isDecorative = all(object, "adec:decorative")[0]?.getAttribute("val") === "1";
        const description = object.getAttribute("descr") ?? "";
        expect([isPlaceholder, isDecorative, description !== ""].filter(Boolean)).toHaveLength(1);
      }
  });

  it("say in words what the map shows", () => {
    for (const { content, slide } of withMap) {
      const map = all(slide, "p:grpSp").find((group) => nameOf(group) === "Map");
      expect(map && all(map, "p:cNvPr")[0]?.getAttribute("descr")).toBe(content.mapText);
      const inside = map ? all(map, "p:grpSp").map(nameOf) : [];
      expect(inside).toEqual(["Map of the United States", "Map of Belgium"]);
    }
  });

  it("draw the ground as freeforms that stay within their frame", () => {
    for (const { slide } of each)
      for (const group of all(slide, "p:grpSp").filter((one) => nameOf(one).startsWith("Map of"))) {
        const frame = rectangleOf(group);
        const shapes = all(group, "p:sp");
        expect(all(group, "a:custGeom").length).toBeGreaterThan(1);
        for (const shape of shapes) {
          const its = rectangleOf(shape);
          expect(its.left).toBeGreaterThanOrEqual(frame.left - 0.01);
          expect(its.top).toBeGreaterThanOrEqual(frame.top - 0.01);
          expect(its.right).toBeLessThanOrEqual(frame.right + 0.11);
          expect(its.bottom).toBeLessThanOrEqual(frame.bottom + 0.11);
        }
      }
  });

  it("draw no point outside its freeform", () => {
    for (const { index } of withMap) {
      const paths = [
        ...file.text(pathOf(index)).matchAll(/<a:path w="(\d+)" h="(\d+)"[^>]*>(.*?)<\/a:path>/g),
      ];
      expect(paths.length).toBeGreaterThan(2);
      for (const [, w, h, points = ""] of paths) {
        const outside = [...points.matchAll(/<a:pt x="(-?\d+)" y="(-?\d+)"\/>/g)].filter(
          ([, x, y]) => Number(x) < 0 || Number(y) < 0 || Number(x) > Number(w) || Number(y) > Number(h),
        );
        expect(outside.map(([point]) => point)).toEqual([]);
      }
    }
  });

  it("draw every line as one named group, from city to city", () => {
    for (const { content, index, slide } of withMap) {
      const lines = drawnLines(file.text(pathOf(index)));
      const marks = new Map(
        all(slide, "p:sp").flatMap((shape) => {
          const label = /^(.*): (U\.S\.|Belgian) city/.exec(nameOf(shape))?.[1];
          if (label === undefined) return [];
          const { left, top, right, bottom } = rectangleOf(shape);
          return [[label, { x: (left + right) / 2, y: (top + bottom) / 2 }]];
        }),
      );
      const labels = new Map(content.picture.marks.map(({ id, label }) => [id, label]));
      const markOf = (id: string) => marks.get(labels.get(id) ?? "");
      const isThere = (ids: readonly string[]) => ids.every((id) => markOf(id));
      // Each is said as one, also where it forks.
      const expected = content.picture.lines.filter(
        ({ usCities, belgianCities, isAside }) =>
          (isAside ? isThere([...usCities, ...belgianCities]) : true) &&
          usCities.some(markOf) &&
          belgianCities.some(markOf),
      );
      expect(lines.map(({ name }) => name).toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
      for (const { name, description, curves } of lines) {
        expect(description).toBe(name);
        const ends = curves.flatMap(([from, , , to]) => [from, to]);
        const its = expected.filter((line) => line.name === name);
        for (const id of its.length === 1
          ? its.flatMap((line) => [...line.usCities, ...line.belgianCities])
          : []) {
          const mark = markOf(id);
          if (!mark) continue;
          const nearest = Math.min(...ends.map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y)));
          // From the rim, or the foot of an arrow that stands before it.
          expect(nearest, `${name} at ${id}`).toBeLessThan(20 * areas.mapZoom);
        }
      }
    }
  });

  it("point every delegation's arrow at a city", () => {
    for (const { content, index, slide } of withMap) {
      const tips = drawnLines(file.text(pathOf(index))).flatMap((line) => line.tips);
      const marks = all(slide, "p:sp")
        .filter((shape) => /: (U\.S\.|Belgian) city/.test(nameOf(shape)))
        .map(rectangleOf);
      for (const { x, y } of tips) {
        const gaps = marks.map(
          ({ left, top, right, bottom }) =>
            Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) - (right - left) / 2,
        );
        expect(Math.min(...gaps)).toBeLessThan(6 * areas.mapZoom);
      }
      const led = content.picture.lines.filter(
        ({ direction, isAside, isGhost }) => direction && !isAside && !isGhost,
      );
      if (led.length === 0) expect(tips).toEqual([]);
    }
  });

  it("keep lines 12 px from cities and names that are not theirs", () => {
    const drawn = withMap.filter(
      ({ content }) => !content.picture.lines.some(({ id, isAside }) => isMadeUp(id) && !isAside),
    );
    expect(nearLines(file, drawn, areas.mapZoom)).toEqual([]);
  });

  it("set names on the ground where nothing else is, within the group of their map", () => {
    let count = 0;
    for (const { slide, index } of withMap) {
      const spots = placesOn(slide);
      const boxes = [...spots.marks, ...spots.names].map(({ box }) => box);
      const points = drawnLines(file.text(pathOf(index))).flatMap(({ curves }) =>
        curves.flatMap((curve) => Array.from({ length: 41 }, (_, step) => pointAt(curve, step / 40))),
      );
      for (const group of all(slide, "p:grpSp").filter((one) => nameOf(one).startsWith("Map of"))) {
        const names = all(group, "p:sp").filter((shape) => nameOf(shape).startsWith("On the ground: "));
        count += names.length;
        for (const name of names) {
          const box = rectangleOf(name);
          expect(boxes.filter((other) => overlap(box, other))).toEqual([]);
          expect(
            points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
            nameOf(name),
          ).toEqual([]);
        }
      }
    }
    expect(count).toBeGreaterThan(each.length * 2);
  });

  it("name all cities that they are about, and no name covers a city or another name", () => {
    for (const { content, slide } of withMap) {
      const labels = all(slide, "p:sp").filter((shape) => nameOf(shape).startsWith("Name of "));
      const about = content.picture.marks.filter(({ emphasis }) => emphasis !== "none");
      // One label may name several cities.
      const named = labels.flatMap((label) => paragraphsOf(label).join("").split(" · "));
      expect(named).toEqual(expect.arrayContaining(about.map(({ label }) => label)));
      const cities = all(slide, "p:sp").filter((shape) => /: (U\.S\.|Belgian) city/.test(nameOf(shape)));
      for (const [index, label] of labels.entries()) {
        const box = rectangleOf(label);
        const others = labels.slice(index + 1);
        expect(others.filter((other) => overlap(box, rectangleOf(other))).map(nameOf)).toEqual([]);
        const loud = cities.filter((city) => all(city, "a:alpha").length === 0);
        expect(loud.filter((city) => overlap(box, rectangleOf(city))).map(nameOf)).toEqual([]);
      }
    }
  });

  it("are read in the order title, text, map, lines, cities, names, legend, foot", () => {
    const rank = (object: Element) => {
      const name = nameOf(object);
      const ranks: [RegExp, number][] = [
        [/^Title$/, 0],
        [/^Text$/, 1],
        [/^Map$/, 2],
        [/: .*City Pair partnerships?|: sister cities|: delegation|^[\d\w ]*\d{4}(, \d{4})*$/, 3],
        [/^Title of the map$/, 4],
        [/^Halo of|^From .* to its name$/, 5],
        [/: (U\.S\.|Belgian) city/, 6],
        [/^Name of/, 7],
        [/^Legend$/, 8],
        [/^Code$/, 9],
        [/^Address$/, 10],
        [/^Date$/, 11],
        [/^Sources$/, 12],
        [/^Slide number$/, 13],
      ];
      return ranks.find(([pattern]) => pattern.test(name))?.[1] ?? Number.NaN;
    };
    for (const { slide } of withMap) {
      const [tree] = all(slide, "p:spTree");
      const objects = [...(tree?.children ?? [])].filter(({ tagName }) =>
        ["p:sp", "p:grpSp", "p:cxnSp"].includes(tagName),
      );
      const ranks = objects.map(rank);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(ranks).not.toContain(Number.NaN);
    }
  });

  it("have a legend of the forms and lines that they are about", () => {
    for (const { slide } of withMap) {
      const legend = all(slide, "p:grpSp").find((group) => nameOf(group) === "Legend");
      const area = legend && rectangleOf(legend);
      const entries = legend ? all(legend, "p:sp").filter((one) => all(one, "a:t").length > 0) : [];
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        expect(rectangleOf(entry).right).toBeLessThan((area?.right ?? 0) - 30);
        expect(rectangleOf(entry).bottom).toBeLessThanOrEqual(area?.bottom ?? 0);
      }
    }
  });

  it("say in the notes pane what the speaker says, and what that rests on", () => {
    for (const { content, index } of withMap) {
      const reference = file.references(pathOf(index)).find(({ type }) => type === "notesSlide");
      const notes = placeholder(file.part(reference?.target ?? ""), "body");
      const said = notes ? paragraphsOf(notes) : [];
      expect(said.slice(0, content.notes.length)).toEqual(content.notes);
      for (const source of content.noteSources) expect(said.at(-1)).toContain(source);
    }
  });

  it("lead back to the briefing from the closing slide alone", () => {
    for (const { content, slide, index } of withMap) {
      const links = file.references(pathOf(index)).filter(({ type }) => type === "hyperlink");
      const isClosing = content.kind === "closing";
      expect(links.map(({ target, isExternal }) => [target, isExternal])).toEqual(
        isClosing ? [[ADDRESS, true]] : [],
      );
      const [click] = all(slide, "a:hlinkClick");
      expect(click?.getAttribute("r:id")).toBe(isClosing ? links[0]?.id : undefined);
      if (isClosing) expect(paragraphsOf(slide)).toContain(ADDRESS);
    }
  });
});
