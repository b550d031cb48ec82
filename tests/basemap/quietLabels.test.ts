import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, type Rectangle } from "@/basemap/arrangement";
import { labels } from "@/basemap/geometry/labels";
import { chooseQuiet, quietBox } from "@/basemap/quietLabels";
import { groundText } from "@/content/groundText";
import { LOCALES } from "@/domain/locale";

const size = { width: 720, height: 600 };
const room = { left: 4, top: 4, right: size.width - 4, bottom: size.height - 4 };
const us = { center: { lat: 38.5, lng: -96 }, zoom: 3.8 };
const be = { center: { lat: 50.6, lng: 4.5 }, zoom: 7.6 };

function namesAt(
  camera: typeof us,
  { frame, taken = [] }: { frame: "us" | "be"; taken?: Rectangle[] },
): string[] {
  const view = { camera, size, room, taken };
  const textOf = (label: (typeof labels)[number]) =>
    groundText(label, { locale: "en", zoom: camera.zoom, frame });
  return chooseQuiet(labels, textOf, view, 40).map(({ text }) => text);
}

describe("chooseQuiet", () => {
  it("names what lies around each country and its largest towns", () => {
    expect(namesAt(us, { frame: "us" })).toEqual(
      expect.arrayContaining(["Canada", "Mexico", "Pacific Ocean", "Atlantic Ocean", "Chicago", "Denver"]),
    );
    expect(namesAt(be, { frame: "be" })).toEqual(
      expect.arrayContaining(["Netherlands", "France", "Germany", "Ghent", "Namur"]),
    );
  });

  it("names Luxembourg where its name is no wider than itself", () => {
    const luxembourg = { lat: 49.8, lng: 6.1 };
    expect(namesAt({ ...be, zoom: 6.6 }, { frame: "be" })).not.toContain("Luxembourg");
    expect(namesAt({ center: luxembourg, zoom: 7.4 }, { frame: "be" })).toContain("Luxembourg");
  });

  it("names states in short, then in full, and provinces only near", () => {
    const tennessee = { lat: 35.8, lng: -86.4 };
    expect(namesAt(us, { frame: "us" })).not.toContain("Tenn.");
    expect(namesAt({ center: tennessee, zoom: 5.2 }, { frame: "us" })).toContain("Tenn.");
    expect(namesAt({ center: tennessee, zoom: 6.4 }, { frame: "us" })).toContain("Tennessee");
    expect(namesAt(be, { frame: "be" })).not.toContain("Limburg");
    expect(namesAt({ ...be, zoom: 8.8 }, { frame: "be" })).toContain("East Flanders");
  });

  it("names a small state only where its abbreviation lies inside it, off the coast", () => {
    const coast = { lat: 39.6, lng: -75.2 };
    const statesAt = (zoom: number) => {
      const view = { camera: { center: coast, zoom }, size, room, taken: [] };
      const states = labels.filter(({ kind }) => kind === "state");
      const textOf = (label: (typeof labels)[number]) => groundText(label, { locale: "en", zoom });
      return chooseQuiet(states, textOf, view, 60).map(({ text }) => text);
    };
    expect(statesAt(4.9)).toContain("Pa.");
    for (const name of ["N.J.", "Del."]) expect(statesAt(4.9)).not.toContain(name);
    expect(statesAt(5.65)).toEqual(expect.arrayContaining(["Pa.", "N.J.", "Del."]));
  });

  it("names no water south of the United States", () => {
    expect(JSON.stringify(labels)).not.toMatch(/gulf/i);
    for (const { kind, places } of labels)
      if (kind === "sea")
        for (const [lng, lat] of places) expect(lng > -98 && lng < -80 && lat > 18 && lat < 31).toBe(false);
  });

  it("lays no name on what is taken, on another or over the edge", () => {
    const box = fc
      .record({ left: fc.nat(560), top: fc.nat(520), width: fc.nat(160), height: fc.nat(60) })
      .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 12 }),
        fc.constantFrom(us, be),
        fc.double({ min: -1, max: 2.5, noNaN: true }),
        (taken, base, nearer) => {
          const camera = { ...base, zoom: base.zoom + nearer };
          const view = { camera, size, room, taken };
          const textOf = (label: (typeof labels)[number]) =>
            groundText(label, { locale: "en", zoom: camera.zoom });
          const boxes = chooseQuiet(labels, textOf, view, 40).map((it) => quietBox(it, view));
          for (const [index, it] of boxes.entries()) {
            expect(taken.some((other) => overlap(it, other))).toBe(false);
            expect(boxes.slice(index + 1).some((other) => overlap(it, other))).toBe(false);
            expect(it.left).toBeGreaterThanOrEqual(room.left);
            expect(it.bottom).toBeLessThanOrEqual(room.bottom);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("groundText", () => {
  it("has every name in all four languages", () => {
    for (const label of labels)
      for (const locale of LOCALES)
        for (const zoom of [5, 7])
          expect(groundText(label, { locale, zoom }), `${label.kind} ${label.id}`).toMatch(/\S/);
  });
});
