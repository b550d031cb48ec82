import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { outlines } from "@/basemap/geometry/outlines";
import { project, type WorldPoint } from "@/basemap/projection";
import type { Atlas } from "@/domain/atlas";
import { contentSecurityPolicy } from "@/prerender/contentSecurityPolicy";
import { CONTENT_TYPES } from "@/prerender/serving/serverRules";
import { compressFiles } from "../../scripts/build/compressFiles.ts";

const COUNTRIES: Record<FrameId, "US" | "BE"> = { us: "US", be: "BE" };
const TITLES: Record<FrameId, string> = { us: "United States", be: "Belgium" };

/** Of a frame's width, in parts of which the drawing's points are whole numbers. */
const UNITS = 600;

/** Two points of an outline are at least as far apart, in units; a ring of fewer points is left out. */
const STEP = 8;
const MIN_POINTS = 6;

const STYLES = [
  "body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2326;background:#fff}",
  "h1,ul{margin:0;padding:16px 28px}",
  "main{display:flex;flex-wrap:wrap;gap:6px}",
  "section{position:relative;flex:1 1 320px;background:#dbe5e8}",
  "h2{position:absolute;margin:8px;font-size:12px}",
  "svg{display:block;width:100%}",
  "path{fill:#fcfbf7;stroke:#8f8775}",
  "section a{position:absolute;color:inherit;font-size:13px}",
  "section i{display:inline-block;width:12px;height:12px;margin:-6px;border-radius:6px;background:#0b6b62}",
].join("");

/** One page written for this purpose: what is first seen, everything in one file, no script, no font. */
function barePage({ cities, partnerships }: Atlas): { html: string; styles: string } {
  const names = new Map(cities.map(({ id, names }) => [id, names.en]));
  const paired = new Set(partnerships.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]));
  let styles = STYLES;
  const frames = (["us", "be"] as const).map((frame) => {
    const { toFrame, height } = scaleOf(frame);
    const shown = cities.filter(({ id, country }) => country === COUNTRIES[frame] && paired.has(id));
    const marks = shown.map(({ id, coordinates }) => {
      const { x, y } = toFrame(project(coordinates));
      styles += `#${id}{left:${share(x, UNITS)};top:${share(y, height)}}`;
      return `<a id="${id}" data-city="${id}" href="/cities/${id}/"><i data-target></i> &nbsp;${names.get(id)}</a>`;
    });
    const drawing = `<svg viewBox="0 0 ${UNITS} ${height}" aria-hidden="true"><path d="${outlineOf(frame)}"/></svg>`;
    return `<section data-frame="${frame}"><h2>${TITLES[frame]}</h2>${drawing}${marks.join("")}</section>`;
  });
  const pairs = partnerships.map(
    ({ id, belgianCity, usCity }) =>
      `<li><a href="/partnerships/${id}/">${names.get(belgianCity)} – ${names.get(usCity)}</a>`,
  );
  const title = "Belgian cities and their U.S. counterparts";
  const html = [
    '<!doctype html><html lang="en-US" data-baseline="bare"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="icon" href="/icon.svg"><title>${title}</title><style>${styles}</style>`,
    `<h1>${title}</h1><main>${frames.join("")}</main><ul>${pairs.join("")}</ul></html>`,
  ];
  return { html: html.join(""), styles };
}

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;

function scaleOf(frame: FrameId) {
  const { minX, minY, maxX, maxY } = FRAMES[frame].home;
  const scale = UNITS / (maxX - minX);
  const toFrame = ({ x, y }: WorldPoint) => ({ x: (x - minX) * scale, y: (y - minY) * scale });
  return { toFrame, height: Math.round((maxY - minY) * scale) };
}

function outlineOf(frame: FrameId): string {
  const { toFrame, height } = scaleOf(frame);
  const rings = outlines[COUNTRIES[frame]].own.map((ring) => {
    const kept: WorldPoint[] = [];
    for (const [lng, lat] of ring) {
      const point = toFrame(project({ lat, lng }));
      const last = kept.at(-1);
      if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= STEP) kept.push(point);
    }
    return kept;
  });
  return rings
    .filter((ring) => ring.length >= MIN_POINTS)
    .filter((ring) =>
      ring.every(({ x, y }) => x > -STEP && x < UNITS + STEP && y > -STEP && y < height + STEP),
    )
    .map((ring) => `M${ring.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join("L")}z`)
    .join("");
}

/** Writes the bare page of a built product's atlas. */
export async function writeBare({ product, folder }: { product: string; folder: string }): Promise<void> {
  await mkdir(folder, { recursive: true });
  const atlas: Atlas = JSON.parse(await readFile(join(product, "data/atlas.en.json"), "utf8"));
  const { html, styles } = barePage(atlas);
  const headers = {
    "*": { "Content-Security-Policy": contentSecurityPolicy([], [styles]), "Cache-Control": "no-cache" },
  };
  await writeFile(join(folder, "server.json"), JSON.stringify({ headers, types: CONTENT_TYPES }));
  await writeFile(join(folder, "icon.svg"), await readFile(join(product, "icon.svg")));
  await writeFile(join(folder, "index.html"), html);
  await compressFiles(folder);
}
