import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Parts of Leaflet that the frames do not use: tiles, popups, tooltips, its controls, default icons, old browsers. */
const UNUSED =
  /tile|popup|tooltip|control|bar|attribution|vml|lvml|shadow|div-icon|crosshair|zoom-box|leaflet-marker-icon\.leaflet-interactive|pane > svg path|default-icon-path|leaflet-(top|right|bottom|left)|canvas| img|marker-draggable/;

/** Writes Leaflet's own style sheet without the rules of unused parts, which would weigh more than the rest. */
export async function generateLeafletStyles(): Promise<void> {
  const path = createRequire(import.meta.url).resolve("leaflet/dist/leaflet.css");
  const source = (await readFile(path, "utf8")).replace(/\/\*[\s\S]*?\*\//g, "");
  const rules = [...source.matchAll(/(@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}|[^{}]+\{[^}]*\})/g)].map(
    ([rule]) => rule.trim(),
  );
  const kept = rules.flatMap((rule) => {
    if (rule.startsWith("@")) return [];
    const [selectors = "", body = ""] = rule.split("{");
    const used = selectors
      .split(",")
      .map((selector) => selector.trim())
      .filter((selector) => !UNUSED.test(selector));
    return used.length > 0 ? [`${used.join(",")}{${body}`] : [];
  });
  await mkdir("src/features/map/later/generated", { recursive: true });
  await writeFile("src/features/map/later/generated/leaflet.css", `${kept.join("\n")}\n`);
}
