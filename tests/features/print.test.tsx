import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PrintedFigure } from "@/features/print/later/PrintedFigure";
import { PrintedSources } from "@/features/print/later/PrintedSources";
import { PrintedStamp } from "@/features/print/later/PrintedStamp";
import { PrintFoot } from "@/features/print/PrintFoot";
import { renderFeature } from "./renderFeature";

describe("the foot of a printed page", () => {
  it("says whose it is, of when, where it lies, and what only a script knows", () => {
    const { container } = renderFeature(
      <PrintFoot updated="May 1, 2026" address="https://example.org/cities/liege/">
        <p>Printed</p>
      </PrintFoot>,
    );
    expect([...container.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
      "Belgian City Partnerships Data as of May 1, 2026. Not a government site; published by an independent project.",
      "https://example.org/cities/liege/",
      "Printed",
    ]);
  });
});

describe("what a script adds on paper", () => {
  it("is a map with the list that its numbers lead to, and which filters hold", () => {
    const { container } = renderFeature(
      <PrintedFigure
        svg="<svg><text>1</text></svg>"
        places={["Liège, Belgium", "Genk, Belgium"]}
        note="Filters: x"
      />,
    );
    expect(container.querySelector("svg text")?.textContent).toBe("1");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Liège, Belgium",
      "Genk, Belgium",
    ]);
    expect(screen.getByText("Filters: x")).toBeDefined();
  });

  it("is what the names of sources stand for, and nothing where there are none", () => {
    const source = {
      id: "x",
      name: "Efus",
      title: "City Pair",
      text: "“City Pair”, Efus.",
      address: "https://efus.eu/",
    };
    const { container, unmount } = renderFeature(<PrintedSources sources={[source]} />);
    expect(screen.getByRole("listitem").textContent).toBe("Efus: “City Pair”, Efus. https://efus.eu/");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Sources named above");
    unmount();
    renderFeature(<PrintedSources sources={[]} />);
    expect(container.textContent).toBe("");
  });

  it("is the day of printing and a code", () => {
    const { container } = renderFeature(
      <PrintedStamp date="May 2, 2026" code={{ size: 29, path: "M4 4h1v1h-1z" }} />,
    );
    expect(screen.getByText("Printed on May 2, 2026.")).toBeDefined();
    expect(container.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 29 29");
    expect(container.querySelector("path:last-child")?.getAttribute("d")).toBe("M4 4h1v1h-1z");
  });
});
