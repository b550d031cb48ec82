import { describe, expect, it } from "vitest";
import { labelBox, type MarkToArrange, overlap } from "@/basemap/arrangement";
import { placeLabels } from "@/basemap/placeLabels";

const room = { left: 0, top: 0, right: 300, bottom: 200 };

const mark = (id: string, x: number, y: number): MarkToArrange => ({ id, x, y, labelWidth: 60, rank: 0 });

describe("labels beside what stands already", () => {
  it("yield to it, and lie on no mark", () => {
    const marks = [mark("town", 100, 100), mark("city", 140, 100)];
    const taken = [labelBox(140, 100, 60, "e"), labelBox(100, 100, 60, "w")];
    const [town] = marks;
    if (!town) throw new Error("There is a town");
    const place = placeLabels(marks, [town], { room, reserved: [] }, taken).get("town");
    expect(place).toBeDefined();
    const box = labelBox(100, 100, 60, place ?? "e");
    expect(taken.some((it) => overlap(it, box))).toBe(false);
  });

  it("are left out where nothing is free", () => {
    const marks = [mark("town", 100, 100)];
    expect(placeLabels(marks, marks, { room, reserved: [] }, [room]).size).toBe(0);
  });
});
