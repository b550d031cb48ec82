import { LOADER_SCRIPT } from "@/prerender/loaderScript";

/**
 * Takes the module script and its preloads out of the head, where Vite puts them, and has the loader at the end of
 * the body ask for them: on a slow line they would share it with the text and the drawing, which need no script.
 */
export function moveScriptToEnd(html: string): string {
  const script = html.match(/<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/);
  if (!script) throw new Error("The built index.html has no module script");
  const preloads = [...html.matchAll(/<link rel="modulepreload"[^>]*href="([^"]*)"[^>]*>/g)];
  let page = html.replace(script[0], "");
  for (const [preload] of preloads) page = page.replace(preload, "");
  const needs = preloads.map(([, href]) => href).join(" ");
  const loader = `<script data-entry="${script[1]}" data-needs="${needs}">${LOADER_SCRIPT}</script>`;
  return page.replace("</body>", () => `${loader}</body>`).replace(/>\s+</g, "><");
}
