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
    // On capes, islands and in territories. GeoNames, CC BY 4.0, https://www.geonames.org
    ["US", "Provincetown", 42.05295, -70.1864],
    ["US", "Kailua", 21.40241, -157.74054],
    ["US", "Key Biscayne", 25.69371, -80.16282],
    ["US", "Port Townsend", 48.11704, -122.76045],
    ["US", "Unalaska", 53.87413, -166.53408],
    ["US", "Adak", 51.88, -176.65806],
    ["US", "Tybee Island", 32.00022, -80.84567],
    ["US", "Nahant", 42.42649, -70.91894],
    ["US", "Tulalip Bay", 48.03732, -122.31014],
    ["US", "Charlotte Amalie", 18.3419, -64.9307],
    ["US", "Vieques", 18.42495, -65.83294],
    ["US", "Hagåtña", 13.47567, 144.74886],
    ["US", "Saipan", 15.21233, 145.7545],
    ["US", "Pago Pago", -14.27806, -170.7025],
    ["US", "El Paso", 31.75872, -106.48693],
  ] as const)("finds in %s: %s", (country, _name, lat, lng) => {
    expect(isInsideCountry(country, { lat, lng })).toBe(true);
  });

  it.each([
    ["BE", "the North Sea", 51.45, 2.6],
    ["BE", "Eindhoven", 51.4416, 5.4697],
    ["BE", "Luxembourg City", 49.6116, 6.1319],
    ["BE", "Lille", 50.63297, 3.05858],
    ["BE", "Aachen", 50.77664, 6.08342],
    ["BE", "Maastricht", 50.84833, 5.68889],
    ["BE", "Columbus", 39.96118, -82.99879],
    ["US", "Tijuana", 32.5149, -117.0382],
    ["US", "Havana", 23.1136, -82.3666],
    // Across a river from a U.S. city.
    ["US", "Windsor", 42.3149, -83.0364],
    ["US", "Ciudad Juárez", 31.7386, -106.487],
    ["US", "Nuevo Laredo", 27.4769, -99.5153],
    ["US", "Road Town", 18.4269, -64.6208],
    ["US", "Apia", -13.8333, -171.7667],
    ["US", "the Atlantic", 37, -70],
    ["US", "Toronto", 43.6532, -79.3832],
    ["US", "Lake Michigan", 43.5, -87],
    ["US", "the place with latitude and longitude exchanged", -82.99879, 39.96118],
  ] as const)("does not find in %s: %s", (country, _name, lat, lng) => {
    expect(isInsideCountry(country, { lat, lng })).toBe(false);
  });
});
