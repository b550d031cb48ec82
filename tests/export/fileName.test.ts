import { expect, it } from "vitest";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { fileName } from "@/export/fileName";

const cases: [filters: Filters, page: Page, name: string][] = [
  [{}, { kind: "home" }, "belgian-city-partnerships-2026-11-23.svg"],
  [{}, { kind: "city", id: "antwerp" }, "belgian-city-partnerships-antwerp-2026-11-23.svg"],
  [{}, { kind: "compare" }, "belgian-city-partnerships-compare-2026-11-23.svg"],
  [
    { programs: ["ivlp"], kinds: ["visit"], from: 2010, to: 2015 },
    { kind: "home" },
    "belgian-city-partnerships-ivlp-visit-2010-2015-2026-11-23.svg",
  ],
  [{ from: 2010 }, { kind: "home" }, "belgian-city-partnerships-2010-on-2026-11-23.svg"],
  [{ to: 2010 }, { kind: "home" }, "belgian-city-partnerships-until-2010-2026-11-23.svg"],
];

it.each(cases)("%o on %o is saved as %s", (filters, page, name) => {
  expect(fileName("2026-11-23", "svg", filters, page)).toBe(name);
});

it("stays short however many programs are chosen", () => {
  const programs = Array.from({ length: 12 }, (_, index) => `a-rather-long-program-${index}`);
  expect(fileName("2026-11-23", "geojson", { programs }).length).toBeLessThan(140);
});
