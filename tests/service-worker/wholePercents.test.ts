import { expect, it } from "vitest";
import { wholePercents } from "@/service-worker/wholePercents";

it("hands on each whole percent once, and the last", () => {
  const told: number[] = [];
  const count = wholePercents(1000, (bytes) => told.push(bytes));
  for (const bytes of [1, 9, 10, 11, 19, 500, 505, 1000]) count(bytes);
  expect(told).toEqual([1, 10, 500, 1000]);
});
