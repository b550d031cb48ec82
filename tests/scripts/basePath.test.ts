import { expect, it } from "vitest";
import { normalizeBasePath } from "../../scripts/basePath.mjs";

it.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["some/path", "/some/path/"],
  ["/some/path", "/some/path/"],
  ["/~me/atlas-1.0/", "/~me/atlas-1.0/"],
])("reads the base path %j as %s", (value, expected) => {
  expect(normalizeBasePath(value)).toBe(expected);
});

it.each(["//evil.example/", "/a//b/", "/../", "/a?b/", "https://example.org/a/", "/a b/"])(
  "refuses %s as a base path",
  (value) => {
    expect(() => normalizeBasePath(value)).toThrow("BASE_PATH");
  },
);
