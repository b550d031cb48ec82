import type { FrameId } from "@/basemap/frames";
import { project, unproject } from "@/basemap/projection";
import type { Bounds } from "@/domain/briefing";
import type { UrlState } from "@/url-state/urlState";

function boundsOf(frame: FrameId, state: UrlState): Bounds | undefined {
  const camera = state[frame];
  const element = document.querySelector(`[data-frame="${frame}"]`);
  if (!camera || !element) return undefined;
  const { x, y } = project(camera);
  const scale = 2 ** camera.zoom;
  const [dx, dy] = [element.clientWidth / 2 / scale, element.clientHeight / 2 / scale];
  const northWest = unproject({ x: x - dx, y: y - dy });
  const southEast = unproject({ x: x + dx, y: y + dy });
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}

/** What the frames show where the reader has moved them; a frame that shows what its page does is left out. */
export function frameBounds(state: UrlState): Partial<Record<FrameId, Bounds>> {
  const [us, be] = [boundsOf("us", state), boundsOf("be", state)];
  return { ...(us && { us }), ...(be && { be }) };
}
