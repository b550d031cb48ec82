import type { ViteDevServer } from "vite";

const STYLES = /\.css$/;

/**
 * The style sheets that a script loads with itself, as links in the order of its imports: a page of the development
 * server looks like one of the build before, and without, any script. Paths begin with a slash.
 */
export async function styleLinks(server: ViteDevServer, entry: string): Promise<string> {
  const { ssr } = server.environments;
  const seen = new Set<string>();
  const sheets: string[] = [];
  const visit = async (url: string): Promise<void> => {
    if (seen.has(url)) return;
    seen.add(url);
    if (STYLES.test(url)) {
      sheets.push(url);
      return;
    }
    const result = await ssr.transformRequest(url);
    for (const dependency of result?.deps ?? []) if (dependency.startsWith("/")) await visit(dependency);
  };
  await visit(entry);
  const base = server.config.base.slice(0, -1);
  return sheets.map((url) => `<link rel="stylesheet" href="${base}${url}">`).join("");
}
