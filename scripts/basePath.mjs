// @ts-check
/**
 * @param {string | undefined} value BASE_PATH as a person writes it: "some/path", "/some/path", …
 * @returns {string} the same with one slash at both ends; "/" for nothing
 * @throws {Error} when it is not a plain path, since redirects are built on it
 */
export function normalizeBasePath(value) {
  const segments = (value ?? "").replace(/^\/|\/$/g, "");
  if (segments === "") return "/";
  const isPlain = segments.split("/").every((segment) => /^[\w~-][\w.~-]*$/.test(segment));
  if (!isPlain) throw new Error(`BASE_PATH must be a path like /some/path/, not "${value}".`);
  return `/${segments}/`;
}
