import { describe, expect, it } from "vitest";
import { isInsideCountry } from "@/basemap/isInsideCountry";

describe("isInsideCountry", () => {
  it.each([
    ["BE", "Antwerp", 51.22047, 4.40026],
    ["BE", "Verviers", 50.58907, 5.86241],
    ["BE", "Mons", 50.45413, 3.95229],
    ["BE", "Bastogne", 50.00347, 5.71844],
    ["BE", "Kortrijk", 50.82803, 3.26487],
    ["BE", "Ostend", 51.2254, 2.9194],
    ["US", "Columbus", 39.96118, -82.99879],
    ["US", "San Diego", 32.71571, -117.16472],
    ["US", "Chattanooga", 35.04563, -85.30968],
    ["US", "Detroit", 42.3314, -83.0458],
    ["US", "Honolulu", 21.3069, -157.8583],
  ] as const)("finds in %s: %s", (country, _name, lat, lng) => {
    expect(isInsideCountry(country, { lat, lng })).toBe(true);
  });

  it.each([
    ["BE", "the North Sea", 51.45, 2.6],
    ["BE", "Eindhoven", 51.4416, 5.4697],
    ["BE", "Luxembourg City", 49.6116, 6.1319],
    ["BE", "Columbus", 39.96118, -82.99879],
    ["US", "the Atlantic", 37, -70],
    ["US", "Toronto", 43.6532, -79.3832],
    ["US", "Lake Michigan", 43.5, -87],
    ["US", "the place with latitude and longitude exchanged", -82.99879, 39.96118],
  ] as const)("does not find in %s: %s", (country, _name, lat, lng) => {
    expect(isInsideCountry(country, { lat, lng })).toBe(false);
  });
});
