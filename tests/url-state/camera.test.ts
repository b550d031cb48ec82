import { describe, expect, it } from "vitest";
import { ATLANTIC } from "@/basemap/atlantic";
import { FRAMES, type Frame, type FrameId } from "@/basemap/frames";
import { unproject } from "@/basemap/projection";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { formatCamera, parseCamera } from "@/url-state/camera";

const smallest = SIZE_CLASSES[0];

/** Middles of the smallest frame, zoomed in all the way, in the corners of what it may be moved over. */
function farthestCameras({ drawing, maxZoom }: Pick<Frame, "drawing" | "maxZoom">) {
  const scale = 2 ** maxZoom;
  const [insetX, insetY] = [smallest.width / 2 / scale, smallest.height / 2 / scale];
  return [drawing.minX + insetX, drawing.maxX - insetX].flatMap((x) =>
    [drawing.minY + insetY, drawing.maxY - insetY].map((y) => ({ zoom: maxZoom, ...unproject({ x, y }) })),
  );
}

describe.each<FrameId>(["be", "us"])("the camera of the frame %s", (frame) => {
  it("can be linked wherever the reader can move it", () => {
    const refused = farthestCameras(FRAMES[frame])
      .map(formatCamera)
      .filter((text) => parseCamera(text, frame) === undefined);
    expect(refused).toEqual([]);
  });

  it("can be linked at every zoom that the frame allows", () => {
    const { home, minZoom, maxZoom } = FRAMES[frame];
    const middle = unproject({ x: (home.minX + home.maxX) / 2, y: (home.minY + home.maxY) / 2 });
    for (const zoom of [minZoom, maxZoom])
      expect(parseCamera(formatCamera({ zoom, ...middle }), frame)?.zoom).toBe(zoom);
  });
});

describe("the camera of the Atlantic", () => {
  it("can be linked wherever the reader can move it, at every zoom that it allows", () => {
    const { minZoom, maxZoom } = ATLANTIC;
    const cameras = [
      ...farthestCameras(ATLANTIC),
      ...[minZoom, maxZoom].map((zoom) => ({ zoom, lat: 50, lng: -40 })),
    ];
    expect(cameras.map(formatCamera).filter((text) => parseCamera(text, "map") === undefined)).toEqual([]);
  });
});
