import { describe, expect, it } from "vitest";
import { fitCamera } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { project } from "@/basemap/projection";

const CITIES: Record<FrameId, [lat: number, lng: number][]> = {
  be: [
    [51.22047, 4.40026],
    [50.58907, 5.86241],
    [50.00347, 5.71844],
    [50.82803, 3.26487],
  ],
  us: [
    [39.96118, -82.99879],
    [32.71571, -117.16472],
    [35.04563, -85.30968],
    [42.32226, -83.17631],
  ],
};

describe.each<FrameId>(["us", "be"])("the %s frame", (id) => {
  const { drawing, home, minZoom, maxZoom } = FRAMES[id];

  it("shows its cities at home", () => {
    for (const [lat, lng] of CITIES[id]) {
      const { x, y } = project({ lat, lng });
      expect(x > home.minX && x < home.maxX && y > home.minY && y < home.maxY).toBe(true);
    }
  });

  it.each([
    { width: 300, height: 170 },
    { width: 1400, height: 900 },
  ])("shows home in $width × $height within its zoom range", (size) => {
    const { zoom } = fitCamera(home, size, 12);
    expect(zoom).toBeGreaterThan(minZoom);
    expect(zoom).toBeLessThan(maxZoom);
  });

  it.each([0.3, 0.6, 1, 1.6, 3])(
    "is drawn to every edge of a frame of aspect ratio %f at home",
    (aspectRatio) => {
      const size = { width: 600 * Math.sqrt(aspectRatio), height: 600 / Math.sqrt(aspectRatio) };
      const { center, zoom } = fitCamera(home, size, 16);
      const middle = project(center);
      const halfWidth = size.width / 2 / 2 ** zoom;
      // Beyond the drawn Americas the sea goes on in the background's colour; only the antimeridian would be a cut.
      expect(middle.x - halfWidth).toBeGreaterThan(drawing.minX);
      if (id === "us") return;
      const halfHeight = size.height / 2 / 2 ** zoom;
      expect(middle.x + halfWidth).toBeLessThan(drawing.maxX);
      expect(middle.y - halfHeight).toBeGreaterThan(drawing.minY);
      expect(middle.y + halfHeight).toBeLessThan(drawing.maxY);
    },
  );
});
