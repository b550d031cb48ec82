import fc from "fast-check";
import { expect, it } from "vitest";
import { resolveSitePath } from "@/url-state/resolveSitePath.mjs";

const files = new Set(["/index.html", "/a/index.html", "/a/b/index.html", "/c.txt"]);
const hasFile = (path: string) => files.has(path);

const requestTarget = fc
  .array(
    fc.constantFrom(
      "/",
      "//",
      "\\",
      "..",
      ".",
      "a",
      "B",
      "c.txt",
      "%",
      "%2f",
      "%5C",
      "%00",
      "index.html",
      "?",
      "http://h",
      "@",
    ),
  )
  .map((parts) => parts.join(""));

it.each(["/", "/base/"])("never leaves the site %s, whatever is asked", (basePath) => {
  fc.assert(
    fc.property(requestTarget, (target) => {
      const found = resolveSitePath(target, { basePath, hasFile });
      if (found.kind === "file") expect(files).toContain(found.path);
      if (found.kind === "redirect") {
        expect(found.location.startsWith(basePath)).toBe(true);
        expect(found.location).not.toMatch(/^\/[/\\]/);
      }
    }),
    { numRuns: 2000 },
  );
});

it.each(["/", "/base/"])("redirects to a page itself, never to another redirect, in %s", (basePath) => {
  fc.assert(
    fc.property(requestTarget, (target) => {
      const found = resolveSitePath(target, { basePath, hasFile });
      if (found.kind === "redirect") {
        expect(resolveSitePath(found.location, { basePath, hasFile }).kind).toBe("file");
      }
    }),
    { numRuns: 2000 },
  );
});
