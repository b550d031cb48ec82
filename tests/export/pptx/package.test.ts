import { describe, expect, it } from "vitest";
import { readBriefings } from "../../fixtures/frozenBriefings";
import { ADDRESS, ASPECTS, all, type Reference, readFileOf } from "./pptxFiles";

const TYPES: Record<string, string> = {
  officeDocument: "presentation.main",
  slideMaster: "slideMaster",
  slideLayout: "slideLayout",
  slide: "slide",
  notesMaster: "notesMaster",
  notesSlide: "notesSlide",
  theme: "theme",
  "core-properties": "core-properties",
  "extended-properties": "extended-properties",
};

const cases = [...readBriefings].flatMap(([id, briefing]) =>
  ASPECTS.map((aspect) => ({ id, briefing, aspect })),
);

describe.each(cases)("the package of $id in $aspect", async ({ briefing, aspect }) => {
  const file = await readFileOf(briefing, aspect);
  const parts = file.paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  const referencesOf = (path: string) => file.references(path);
  const targets = (path: string, type: string) =>
    referencesOf(path)
      .filter((reference) => reference.type === type)
      .map(({ target }) => target);
  const everyReference: [from: string, reference: Reference][] = ["", ...parts].flatMap((path) =>
    referencesOf(path).map((reference): [string, Reference] => [path, reference]),
  );

  it("begins with the kinds of its parts, and has no name twice", () => {
    expect(file.paths[0]).toBe("[Content_Types].xml");
    expect(new Set(file.paths).size).toBe(file.paths.length);
  });

  it("is of well-formed XML in every part", () => {
    for (const path of file.paths) expect(file.part(path).documentElement).not.toBeNull();
  });

  it("says of what kind every part is, and of no other", () => {
    const overrides = all(file.part("[Content_Types].xml"), "Override").map((element) => [
      element.getAttribute("PartName")?.slice(1),
      element.getAttribute("ContentType"),
    ]);
    expect(overrides.map(([path]) => path).toSorted()).toEqual(parts.toSorted());
    for (const [path, type] of overrides) {
      const references = everyReference.filter(([, { target }]) => target === path);
      for (const [, reference] of references)
        expect(type).toMatch(new RegExp(`[./-]${TYPES[reference.type]}\\+xml$`));
    }
  });

  it("refers to every part, and to nothing that is not there", () => {
    const inside = everyReference.filter(([, { isExternal }]) => !isExternal);
    for (const [, { target }] of inside) expect(parts).toContain(target);
    const reached = new Set(inside.map(([, { target }]) => target));
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  });

  it("gives each reference of a part a number of its own, and uses none that is not there", () => {
    for (const path of parts) {
      const ids = referencesOf(path).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...file.text(path).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
      for (const id of used) expect(ids).toContain(id);
    }
  });

  // One slide for each picture of a slide that has several.
  const pictures = briefing.slides.flatMap((slide): unknown[] => slide.steps ?? [slide]);

  it("has as many slides as the briefing has pictures, in its order", () => {
    const listed = all(file.part("ppt/presentation.xml"), "p:sldId").map((element) => {
      const id = element.getAttribute("r:id");
      return referencesOf("ppt/presentation.xml").find((reference) => reference.id === id)?.target;
    });
    expect(listed).toEqual(pictures.map((_, index) => `ppt/slides/slide${index + 1}.xml`));
  });

  it("ties slides, layouts, master and themes to each other", () => {
    const [master = ""] = targets("ppt/presentation.xml", "slideMaster");
    const layouts = targets(master, "slideLayout");
    expect(layouts.length).toBe(7);
    for (const layout of layouts) expect(targets(layout, "slideMaster")).toEqual([master]);
    const themes = [master, ...targets("ppt/presentation.xml", "notesMaster")].map((path) =>
      targets(path, "theme"),
    );
    expect(themes.map(({ length }) => length)).toEqual([1, 1]);
    expect(themes[0]).not.toEqual(themes[1]);
    for (const slide of targets("ppt/presentation.xml", "slide")) {
      const [layout, ...more] = targets(slide, "slideLayout");
      expect(more).toEqual([]);
      expect(layouts).toContain(layout);
    }
  });

  it("ties notes to their slide and to the master of notes", () => {
    const [master = ""] = targets("ppt/presentation.xml", "notesMaster");
    const slides = targets("ppt/presentation.xml", "slide");
    for (const slide of slides) {
      const [notes = ""] = targets(slide, "notesSlide");
      expect(targets(notes, "slide")).toEqual([slide]);
      expect(targets(notes, "notesMaster")).toEqual([master]);
    }
  });

  it("numbers master, layouts and slides so that no two are the same", () => {
    const presentation = file.part("ppt/presentation.xml");
    const master = file.part("ppt/slideMasters/slideMaster1.xml");
    const numbers = (root: Document, tag: string) =>
      all(root, tag).map((element) => Number(element.getAttribute("id")));
    const large = [...numbers(presentation, "p:sldMasterId"), ...numbers(master, "p:sldLayoutId")];
    expect(new Set(large).size).toBe(8);
    for (const number of large) expect(number).toBeGreaterThanOrEqual(2 ** 31);
    const slides = numbers(presentation, "p:sldId");
    expect(new Set(slides).size).toBe(slides.length);
    for (const number of slides) expect(number).toBeGreaterThanOrEqual(256);
  });

  it("has the size of its aspect", () => {
    const [size] = all(file.part("ppt/presentation.xml"), "p:sldSz");
    const [cx, cy] = [size?.getAttribute("cx"), size?.getAttribute("cy")];
    expect([cx, cy]).toEqual([aspect === "4:3" ? "9144000" : "12192000", "6858000"]);
  });

  it("carries title, author and day", () => {
    const core = file.part("docProps/core.xml");
    const text = (tag: string) => all(core, tag)[0]?.textContent;
    expect(text("dc:title")).toBe(briefing.title);
    expect(text("dc:creator")).toBe(briefing.author);
    expect(text("dcterms:created")).toBe("2026-11-23T12:00:00Z");
    expect(text("dc:identifier")).toBe(ADDRESS);
    expect(all(file.part("docProps/app.xml"), "Slides")[0]?.textContent).toBe(String(pictures.length));
    expect(text("dc:language")).toBe("en-US");
  });
});
