import { describe, expect, it } from "vitest";
import { all, briefingOf, paragraphsOf, placeholder, writeAndRead } from "./pptxFiles";

const textOf = (slide: Document | undefined, type: string) => {
  const shape = slide && placeholder(slide, type);
  return shape ? paragraphsOf(shape) : [];
};

async function slidesOf(...args: Parameters<typeof writeAndRead>) {
  const { slides } = await writeAndRead(...args);
  return slides;
}

describe("a file of unusual texts", () => {
  it.each([
    ["markup", `<&"'> ]]> &amp; <a:t>`],
    ["emoji", "🇧🇪🤝🇺🇸 👩‍👩‍👧‍👦 🙂"],
    ["a long word", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"],
    ["right to left", "شراكات المدن البلجيكية"],
  ])("keeps %s as it is", async (_, text) => {
    const briefing = briefingOf(
      [{ title: text, text: [text], notes: [text], mapText: text, sources: [text] }],
      {
        title: text,
        author: text,
      },
    );
    const file = await writeAndRead(briefing);
    const [slide] = file.slides;
    expect(textOf(slide, "title")).toEqual([text]);
    expect(textOf(slide, "body")).toEqual([text]);
    expect(textOf(slide, "ftr").join()).toContain(text);
    expect(paragraphsOf(file.part("ppt/notesSlides/notesSlide1.xml"))).toContain(text);
    const map = slide && all(slide, "p:cNvPr").find((one) => one.getAttribute("name") === "Map");
    expect(map?.getAttribute("descr")).toBe(text);
    const core = file.part("docProps/core.xml");
    expect(all(core, "dc:title")[0]?.textContent).toBe(text);
    expect(all(core, "dc:creator")[0]?.textContent).toBe(text);
  });

  it("leaves out what XML cannot hold", async () => {
    const text = "one\u0000\u0001\u0008\u000b\u001f two\ud800 three\udfff \ufffe\uffff four";
    const [slide] = await slidesOf(briefingOf([{ title: text, text: [text], notes: [text] }]));
    expect(textOf(slide, "title")).toEqual(["one two three four"]);
    expect(textOf(slide, "body")).toEqual(["one two three four"]);
  });

  it("sets text that runs from right to left on the right, and no other", async () => {
    const [slide] = await slidesOf(briefingOf([{ title: "ערים תאומות", text: ["1. שלום", "Hello שלום"] }]));
    const shapes = ["title", "body"].flatMap((type) => (slide && placeholder(slide, type)) ?? []);
    const sides = shapes.flatMap((shape) =>
      all(shape, "a:p").map((paragraph) => {
        const [properties] = all(paragraph, "a:pPr");
        return [properties?.getAttribute("rtl") ?? null, properties?.getAttribute("algn") ?? null];
      }),
    );
    expect(sides).toEqual([
      ["1", "r"],
      ["1", "r"],
      [null, null],
    ]);
  });

  it("has the place of a title where there is none", async () => {
    const [slide] = await slidesOf(
      briefingOf([{ title: "", text: [], notes: [], sources: [], noteSources: [] }]),
    );
    expect(textOf(slide, "title")).toEqual([""]);
    // Its map has the room of the text.
    expect(slide && placeholder(slide, "body")).toBeUndefined();
    expect(slide && placeholder(slide, "ftr")).toBeUndefined();
  });

  it("has no page of notes where nothing is noted", async () => {
    const file = await writeAndRead(briefingOf([{ notes: [], noteSources: [] }, { notes: ["Said."] }]));
    expect(file.references("ppt/slides/slide1.xml").map(({ type }) => type)).toEqual(["slideLayout"]);
    expect(file.paths).toContain("ppt/notesSlides/notesSlide2.xml");
    expect(file.paths).not.toContain("ppt/notesSlides/notesSlide1.xml");
  });

  it("names no author where there is none", async () => {
    const file = await writeAndRead(
      briefingOf([{ kind: "cover", text: [] }], { author: "", date: "May 2026" }),
    );
    expect(all(file.part("docProps/core.xml"), "dc:creator")).toEqual([]);
    expect(textOf(file.slides[0], "subTitle")).toEqual([
      "May 2026",
      "Not a government site; published by an independent project.",
    ]);
  });

  it("names all of many sources, as small as they must be", async () => {
    const sources = Array.from({ length: 30 }, (_, index) => `Source ${index} with a name`);
    const [few, many] = await slidesOf(briefingOf([{ sources: sources.slice(0, 2) }, { sources }]));
    expect(textOf(few, "ftr")).toEqual(["Sources: Source 0 with a name · Source 1 with a name"]);
    expect(textOf(many, "ftr")).toEqual([`Sources: ${sources.join(" · ")}`]);
    const foot = many && placeholder(many, "ftr");
    expect(foot && all(foot, "a:normAutofit")[0]?.getAttribute("fontScale")).not.toBeNull();
  });
});

describe("a text without room", () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

  it("keeps its size, and goes on on another slide", async () => {
    const slides = await slidesOf(briefingOf([{ title: "One", text: [words(130)] }]));
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) {
      const body = placeholder(slide, "body");
      expect(body && all(body, "a:normAutofit")[0]?.getAttribute("fontScale")).toBeNull();
    }
  });

  it.each([
    ["paragraphs", Array.from({ length: 20 }, (_, index) => `${index} ${words(60)}`)],
    ["one paragraph", [words(1500)]],
    ["one word", ["x".repeat(6000)]],
  ])("goes on on as many slides as it needs, and nothing is lost: %s", async (_, text) => {
    const slides = await slidesOf(briefingOf([{ title: "Long", text, notes: ["Said."] }, { title: "Next" }]));
    expect(slides.length).toBeGreaterThan(2);
    const own = slides.slice(0, -1);
    const bare = (some: string[]) => some.join("").replaceAll(/\s/g, "");
    expect(bare(own.flatMap((slide) => textOf(slide, "body")))).toBe(bare(text));
    expect(own.slice(1).flatMap((slide) => textOf(slide, "title"))).toEqual(
      own.slice(1).map(() => "Long (continued)"),
    );
    expect(own.slice(1).some((slide) => all(slide, "a:cubicBezTo").length > 0)).toBe(false);
    expect(textOf(slides.at(-1), "title")).toEqual(["Next"]);
    expect(slides.flatMap((slide) => textOf(slide, "sldNum"))).toEqual(
      slides.map((_, index) => String(index + 1)),
    );
  });
});

describe("the address of a closing slide", () => {
  const closing = briefingOf([{ kind: "closing" }]);
  const read = async (address: string) => {
    const file = await writeAndRead(closing, { address });
    const [slide] = file.slides;
    if (!slide) throw new Error("There is no slide");
    const [link] = file.references("ppt/slides/slide1.xml").filter(({ type }) => type === "hyperlink");
    const shown = all(slide, "p:sp").find((shape) => all(shape, "a:hlinkClick").length > 0);
    const hasCode = all(slide, "p:cNvPr").some((one) => one.getAttribute("name") === "Code");
    return { link: link?.target, shown: shown && paragraphsOf(shown).join(""), hasCode };
  };

  it("is shown whole, as a link and as a code", async () => {
    const address = "https://example.org/present/one/";
    expect(await read(address)).toEqual({ link: address, shown: address, hasCode: true });
  });

  it("is shown cut where it carries a whole briefing, and links to all of it", async () => {
    const address = `https://example.org/present/own/#${"a".repeat(1200)}`;
    const { link, shown, hasCode } = await read(address);
    expect(link).toBe(address);
    expect(shown).toMatch(/^https:\/\/example\.org\/present\/own\/#a+…$/);
    expect(shown?.length).toBeLessThan(150);
    expect(hasCode).toBe(false);
  });

  it.each([
    `https://example.org/#${"a".repeat(3000)}`,
    "javascript:alert(1)",
    "file:///C:/briefing.html",
    "",
  ])("is left out where a program cannot follow it: %.40s", async (address) => {
    expect(await read(address)).toEqual({ link: undefined, shown: undefined, hasCode: false });
  });
});
