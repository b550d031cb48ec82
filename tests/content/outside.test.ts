import { describe, expect, it } from "vitest";
import { overlap } from "@/basemap/arrangement";
import { toFramePoint } from "@/basemap/camera";
import { FRAMES } from "@/basemap/frames";
import { cameraFor, focusBox } from "@/basemap/frameView";
import { findOutside } from "@/content/outside";
import type { MarkContent } from "@/content/pictureContent";

const size = { width: 620, height: 520 };
const home = cameraFor(FRAMES.us.home, size);

const mark = (
  id: string,
  lat: number,
  lng: number,
  emphasis: MarkContent["emphasis"] = "none",
): MarkContent => ({
  id,
  label: id,
  name: `${id}, United States`,
  country: "US",
  role: "us-city",
  lat,
  lng,
  emphasis,
  placements: [],
});

const honolulu = mark("Honolulu", 21.307, -157.858);
const anchorage = mark("Anchorage", 61.218, -149.9);
const sanJuan = mark("San Juan", 18.466, -66.106);
const hagatna = mark("Hagåtña", 13.476, 144.749);
const denver = mark("Denver", 39.739, -104.985);

describe("findOutside", () => {
  it("sets Hawaii, Alaska and Puerto Rico into insets where a picture holds a city there", () => {
    const small = { width: 620, height: 330 };
    const { insets, edges } = findOutside(
      "us",
      [honolulu, anchorage, sanJuan, denver],
      cameraFor(FRAMES.us.home, small),
      small,
      true,
    );
    expect(insets.map(({ id, marks }) => [id, marks.map((it) => it.mark.id)])).toEqual(
      expect.arrayContaining([
        ["hawaii", ["Honolulu"]],
        ["alaska", ["Anchorage"]],
      ]),
    );
    expect(edges).toEqual([]);
  });

  it("names Guam at the western edge, though its longitude is in the east", () => {
    const { edges } = findOutside("us", [hagatna, denver], home, size, true);
    expect(edges.map(({ mark: { id } }) => id)).toEqual(["Hagåtña"]);
    expect(edges[0]?.box.left).toBeLessThan(size.width / 4);
    expect(edges[0]?.place.bearing).toBeGreaterThan(180);
  });

  it("names nothing that is in view", () => {
    expect(findOutside("us", [denver], home, size, true)).toEqual({ insets: [], edges: [] });
  });

  it("names only what the page is about where the reader has moved the map", () => {
    const camera = { center: { lat: 47, lng: -122 }, zoom: 7 };
    const columbus = mark("Columbus", 39.96, -83, "selected");
    const { edges } = findOutside("us", [denver, columbus], camera, size, false);
    expect(edges.map(({ mark: { id } }) => id)).toEqual(["Columbus"]);
    expect(edges[0]?.place.x).toBeGreaterThan(size.width * 0.9);
  });

  it("lays no name over another, in a frame of any size", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      mark(`City ${index}`, 10 + index / 10, -95, "member"),
    );
    for (const frame of [size, { width: 210, height: 140 }, { width: 390, height: 250 }]) {
      const { edges } = findOutside("us", many, cameraFor(FRAMES.us.home, frame), frame, true);
      for (const [index, { box }] of edges.entries()) {
        expect(box.right).toBeLessThanOrEqual(frame.width);
        expect(box.bottom).toBeLessThanOrEqual(frame.height);
        expect(edges.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
      }
    }
  });

  it("lays no name over a mark in view", () => {
    const sanDiego = mark("San Diego", 32.72, -117.16);
    const { edges } = findOutside("us", [hagatna, sanDiego], home, size, true);
    const { x, y } = toFramePoint(sanDiego, home, size);
    const [name] = edges;
    if (!name) throw new Error("Guam is not named");
    expect(overlap(name.box, { left: x - 12, top: y - 12, right: x + 80, bottom: y + 12 })).toBe(false);
  });

  it("has no room in a frame of a hundred pixels", () => {
    const low = { width: 300, height: 100 };
    expect(findOutside("us", [hagatna], cameraFor(FRAMES.us.home, low), low, true).edges).toEqual([]);
  });
});

describe("the picture of a page about Guam", () => {
  it("is the whole country, and with another city that city's", () => {
    expect(focusBox("us", [hagatna])).toEqual(FRAMES.us.home);
    expect(focusBox("us", [hagatna, denver])).toEqual(focusBox("us", [denver]));
  });
});
