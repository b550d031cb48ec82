import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DAY_READ } from "@/domain/pageCitation";
import { CiteSection } from "@/features/share/later/CiteSection";
import { renderFeature } from "./renderFeature";

const citation = {
  version: 1,
  url: "https://example.org/base/",
  title: "Home",
  apa: `By APA ${DAY_READ}`,
  chicago: `By Chicago ${DAY_READ}`,
  bibtex: `By BibTeX ${DAY_READ}`,
  csl: `By CSL ${DAY_READ}`,
  ris: `By RIS ${DAY_READ}`,
} as const;

const FILES = { bibtex: "/base/cite.bib", csl: "/base/cite.json", ris: "/base/cite.ris" };

function renderSection(canCopy = true, files: typeof FILES | null = FILES, onSave = vi.fn()) {
  const onCopy = vi.fn(async (_text: string) => canCopy);
  renderFeature(
    <CiteSection
      citation={citation}
      today="2026-11-23"
      name="Cite this page"
      files={files ?? undefined}
      view={{ search: "" }}
      onCopy={onCopy}
      onSave={onSave}
    />,
  );
  return onCopy;
}

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
const choose = (value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name: "Form" }), { target: { value } });

describe("the citation of a page", () => {
  it("begins in APA, read on the reader's day", () => {
    renderSection();
    expect(box().value).toBe("By APA November 23, 2026");
    expect(box().readOnly).toBe(true);
  });

  it.each([
    ["chicago", "By Chicago November 23, 2026"],
    ["bibtex", "By BibTeX 2026-11-23"],
    ["csl", "By CSL 2026, 11, 23"],
    ["ris", "By RIS 2026/11/23"],
  ])("is given in the form that is chosen: %s", (form, text) => {
    renderSection();
    choose(form);
    expect(box().value).toBe(text);
  });

  it("is copied as it is shown, and says so until another form is chosen", async () => {
    const onCopy = renderSection();
    choose("bibtex");
    fireEvent.click(screen.getByRole("button", { name: "Copy citation" }));
    expect(await screen.findByText("The citation is copied.")).toBe(screen.getByRole("status"));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith("By BibTeX 2026-11-23");
    choose("csl");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is selected where the browser does not let the page copy", async () => {
    renderSection(false);
    fireEvent.click(screen.getByRole("button", { name: "Copy citation" }));
    await screen.findByText(/does not let a page copy/);
    expect(document.activeElement).toBe(box());
    expect([box().selectionStart, box().selectionEnd]).toEqual([0, box().value.length]);
  });

  it("can be kept as files", () => {
    renderSection();
    const files = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
    expect(files).toEqual([
      ["BibTeX", "/base/cite.bib"],
      ["CSL-JSON", "/base/cite.json"],
      ["RIS", "/base/cite.ris"],
    ]);
    for (const link of screen.getAllByRole("link")) expect(link.hasAttribute("download")).toBe(true);
  });

  it("is saved from its own texts where the server has no files of it", async () => {
    const saved = new Map<string, Blob>();
    renderSection(
      true,
      null,
      vi.fn((content: Blob, name: string) => void saved.set(name, content)),
    );
    expect(screen.queryByRole("link")).toBeNull();
    for (const name of ["BibTeX", "CSL-JSON", "RIS"]) fireEvent.click(screen.getByRole("button", { name }));
    expect([...saved.keys()]).toEqual(["cite.bib", "cite.json", "cite.ris"]);
    expect(await saved.get("cite.ris")?.text()).toBe("By RIS 2026/11/23\n");
    expect(saved.get("cite.bib")?.type).toBe("application/x-bibtex");
  });
});
