import { expect, it } from "vitest";
import { tidyAddress } from "@/url-state/tidyAddress";

const tidy = (path: string, search = "", hash = "") => tidyAddress({ path, search, hash });

it.each([
  "/cities/antwerp/)",
  "/cities/antwerp),",
  "/cities/antwerp/>",
  "/cities/antwerp%22",
  "/cities/antwerp%E2%80%9D.",
  "/cities/antwerp]",
  "/cities/antwerp/;",
  "/cities/antwerp%E2%80%A6",
  "/cities/antwerp*",
  "/cities/antwerp%20",
  "/cities/antwerp/%C2%A0",
  "/cities/antwerp/%0A",
  "/cities/antwerp%E2%80%8B/",
  "/Cities/%E2%80%9CAntwerp%E2%80%9D/",
  "/cities/antwerp/&amp;",
  "//cities//antwerp",
])("reads %s without what the text around it has left", (path) => {
  expect(tidy(path)).toEqual({ segments: ["cities", "antwerp"], search: "", hash: "" });
});

it.each([
  ["/cities/li%C3%A8ge/", "liège"],
  ["/cities/lie%CC%80ge/", "liège"],
  ["/cities/li%E8ge/", "liège"],
  ["/cities/li%25C3%25A8ge/", "liège"],
  ["/cities/li%2525C3%2525A8ge/", "liège"],
])("decodes %s as often as it was encoded", (path, name) => {
  expect(tidy(path).segments).toEqual(["cities", name]);
});

it("finds query and fragment again that were encoded with the path", () => {
  expect(tidy("/%3Fkinds=visit&from=2014")).toEqual({
    segments: [],
    search: "?kinds=visit&from=2014",
    hash: "",
  });
  expect(tidy("/cities/liege/%3Fkinds=visit%23columbus-2014)")).toEqual({
    segments: ["cities", "liege"],
    search: "?kinds=visit",
    hash: "#columbus-2014",
  });
});

it("keeps those that the address has, as they are", () => {
  expect(tidy("/cities/liege)", "?q=a%20b", "#x")).toEqual({
    segments: ["cities", "liege"],
    search: "?q=a%20b",
    hash: "#x",
  });
});

it("does not throw at broken encodings", () => {
  expect(tidy("/%/%zz/%E0%A4%A").segments.length).toBeGreaterThan(0);
});
