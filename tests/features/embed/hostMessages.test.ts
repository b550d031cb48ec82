import { describe, expect, it } from "vitest";
import {
  heightMessage,
  isHello,
  linkMessage,
  readWordPressSecret,
} from "@/features/embed/later/hostMessages";

const hello = { source: "belgian-city-partnerships", version: 1, type: "hello" };

describe("what an embed says to its host", () => {
  it("names its source and version, as documented", () => {
    expect(heightMessage(540)).toEqual({ ...hello, type: "height", height: 540 });
    expect(linkMessage("https://example.org/")).toEqual({
      ...hello,
      type: "link",
      link: "https://example.org/",
    });
  });
});

describe("what a host says", () => {
  it("is a hello in the documented shape", () => {
    expect(isHello(hello)).toBe(true);
    expect(isHello({ ...hello, more: 1 })).toBe(true);
  });

  it.each([
    undefined,
    null,
    "hello",
    7,
    [],
    {},
    { ...hello, version: 2 },
    { ...hello, version: "1" },
    { ...hello, source: "another" },
    { ...hello, type: "height" },
    { type: "hello" },
  ])("is left alone otherwise (%j)", (data) => {
    expect(isHello(data)).toBe(false);
  });
});

describe("the secret of WordPress", () => {
  it.each([
    ["#?secret=AbC123xyz9", "AbC123xyz9"],
    ["", undefined],
    ["#secret=AbC", undefined],
    ["#?secret=", undefined],
    ["#?secret=a<b", undefined],
    ["#genk-conference", undefined],
  ])("is read from %j as %j", (hash, secret) => {
    expect(readWordPressSecret(hash)).toBe(secret);
  });
});
