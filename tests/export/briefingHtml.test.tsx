import { describe, expect, it } from "vitest";
import { BRIEFING_FILE_PLACES, fillBriefingFile } from "@/export/briefingHtml";

const { title, description, text, data } = BRIEFING_FILE_PLACES;
const template = `<title>${title}</title><meta content="${description}"><div>${text}</div><script id="briefing" type="application/json">${data}</script>`;

const parts = { title: "One", description: "Two", text: "<p>Three</p>", data: { four: 4 } };

describe("a briefing's file", () => {
  it("has every part in its place", () => {
    expect(fillBriefingFile(template, parts)).toBe(
      '<title>One</title><meta content="Two"><div><p>Three</p></div><script id="briefing" type="application/json">{"four":4}</script>',
    );
  });

  it("holds texts that look like markup or like its own places as texts", () => {
    const nasty = `</script><script>alert(1)</script>${data}"&$&`;
    const filled = fillBriefingFile(template, {
      ...parts,
      title: nasty,
      description: nasty,
      data: { nasty },
    });
    const page = new DOMParser().parseFromString(filled, "text/html");
    expect(page.querySelectorAll("script").length).toBe(1);
    expect(page.title).toBe(nasty);
    expect(page.querySelector("meta")?.getAttribute("content")).toBe(nasty);
    expect(JSON.parse(page.getElementById("briefing")?.textContent ?? "")).toEqual({ nasty });
  });

  it("is not made of a template of another version", () => {
    expect(() => fillBriefingFile(template.replace(data, ""), parts)).toThrow("no place for its data");
  });
});
