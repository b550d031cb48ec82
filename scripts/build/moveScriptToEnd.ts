/**
 * Moves the module script from the head, where Vite puts it, to the end of the body: on a slow line it would share
 * the bandwidth with the text and the drawing, which need no script.
 */
export function moveScriptToEnd(html: string): string {
  const script = html.match(/<script type="module"[^>]*><\/script>/)?.[0];
  if (!script) throw new Error("The built index.html has no module script");
  const preloads = html.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
  let page = html.replace(script, "");
  for (const preload of preloads) page = page.replace(preload, "");
  return page.replace("</body>", `${preloads.join("")}${script}</body>`).replace(/>\s+</g, "><");
}
