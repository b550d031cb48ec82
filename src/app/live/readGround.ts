import { FRAMES, type FrameId } from "@/basemap/frames";
import { groundId } from "@/features/presentation/Ground";
import type { Ground } from "@/picture/drawNumberedMap";

/**
 * The drawing of a frame that the HTML of this page brought, so that no script needs its geometry: below a live map,
 * which took a copy, or what all maps below `/present/` refer to. Empty where the page has none, as in `npm run dev`.
 */
export function readGround(frame: FrameId): Ground {
  const svg = document.querySelector(`[data-drawing="${frame}"] svg`);
  if (svg) return { width: Number(svg.getAttribute("viewBox")?.split(" ")[2] ?? 1), markup: svg.innerHTML };
  const group = document.getElementById(groundId(frame));
  const scale = Number(/scale\(([^)]+)\)/.exec(group?.getAttribute("transform") ?? "")?.[1]);
  if (!group || !(scale > 0)) return { width: 1, markup: "" };
  const { minX, maxX } = FRAMES[frame].drawing;
  return { width: (maxX - minX) / scale, markup: group.innerHTML };
}
