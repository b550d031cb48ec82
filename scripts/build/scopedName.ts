import { relative } from "node:path";

/**
 * The class name of a rule in a CSS module: `map_country` for `.country` in src/features/map/map.module.css. Readable,
 * the same in every build, and without a hash, which would be what compresses worst in pages and style sheets.
 * A test holds that no two files share a prefix.
 */
export function toScopedName(local: string, file: string): string {
  return `${toPrefix(relative("src", file.replace(/\?.*$/, "")))}_${local}`;
}

/** Of `features/share/later/embed.module.css`: `share-embed`. `path` is below src. */
export function toPrefix(path: string): string {
  const parts = path.replace(/\.module\.css$/, "").split(/[\\/]/);
  const folders = parts.slice(0, -1).filter((folder) => folder !== "features" && folder !== "later");
  return [...new Set([...folders, parts.at(-1)])].join("-");
}
