/** Instructions for servers and robots, copies that only servers read, and tables for other programs. */
const NEVER_KEPT =
  /\.(br|gz)$|^\/(_headers|_redirects|server\.json|robots\.txt|sitemap\.xml|sw\.js|embed\.js|favicon\.ico)$|^\/(oembed|previews|server)\/|\/\.|^\/data\/(index\.html|datapackage\.json|README\.txt|.*\.(csv|geojson|kml))$|^\/assets\/offline-/;

const TEXT = /\.(html|json|bib|ris|svg|txt|webmanifest)$/;

export type KeptFiles = {
  /** Texts, which share much. They are fetched as one pack. */
  packed: string[];
  /** Each fetched by itself: its name carries its hash, so that a new version need not fetch it again. */
  fetched: string[];
};

/** Of a built site's files, those that are kept offline. All paths like "/cities/index.html". */
export function keptFiles(paths: readonly string[], pictures: ReadonlySet<string>): KeptFiles {
  const kept = paths.filter((path) => pictures.has(path) || !NEVER_KEPT.test(path)).toSorted();
  const isPacked = (path: string) => TEXT.test(path) && !path.startsWith("/assets/");
  return {
    packed: kept.filter(isPacked),
    fetched: kept.filter((path) => !isPacked(path)),
  };
}

/** The previews that a page shows itself: all others are for other sites. */
export function shownPreviews(html: string): string[] {
  return [...html.matchAll(/<img [^>]*src="[^"]*(\/previews\/[^"]+)"/g)].map(([, path = ""]) => path);
}
