import { describe, expect, it } from "vitest";
import type { ConnectionKind } from "@/domain/filters";
import { toggleKind } from "@/features/map/toggleKind";

describe("switching a kind of connection", () => {
  it.each<[ConnectionKind[] | undefined, ConnectionKind, ConnectionKind[] | undefined]>([
    [undefined, "sister-cities", ["city-pair", "visit", "sister-cities"]],
    [undefined, "visit", ["city-pair", "visit"]],
    [undefined, "city-pair", []],
    [["city-pair", "visit", "sister-cities"], "visit", ["city-pair", "sister-cities"]],
    [["visit", "city-pair"], "visit", undefined],
    [["sister-cities"], "city-pair", ["city-pair", "sister-cities"]],
    [["sister-cities"], "sister-cities", []],
  ])("with %j chosen and %s pressed leaves %j", (kinds, kind, expected) => {
    expect(toggleKind(kinds, kind)).toEqual(expected);
  });
});
