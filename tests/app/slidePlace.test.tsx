import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackToSlide } from "@/app/BackToSlide";
import { presentHref } from "@/app/presentHref";
import { forgetSlidePlace, keepSlidePlace, readSlidePlace } from "@/app/slidePlace";
import * as location from "@/url-state/location";
import { renderFeature } from "../features/renderFeature";
import { installChannels } from "./present/fakeChannels";

const channels = installChannels();
const NAME = "belgian-city-partnerships:x";
const PLACE = { href: "/base/present/vilvoorde-columbus/3/?theme=light", number: 3 };

beforeEach(() => window.sessionStorage.clear());

/** Stores a text in the place of a slide's. */
function store(text: string): void {
  keepSlidePlace(PLACE);
  const [key = ""] = Object.keys(window.sessionStorage);
  window.sessionStorage.setItem(key, text);
}

describe("the slide that a reader has left", () => {
  it("is kept until it is forgotten", () => {
    expect(readSlidePlace()).toBeUndefined();
    keepSlidePlace(PLACE);
    expect(readSlidePlace()).toEqual(PLACE);
    forgetSlidePlace();
    expect(readSlidePlace()).toBeUndefined();
  });

  it.each([
    "",
    "{",
    "null",
    "3",
    '{"number":3}',
    '{"href":"/present/x/3/"}',
    '{"href":"/present/x/3/","number":"3"}',
    '{"href":"/cities/liege/","number":3}',
    '{"href":"https://evil.example/present/","number":3}',
    '{"href":"//evil.example/present/","number":3}',
    '{"href":"/\\\\evil.example/present/","number":3}',
    '{"href":"javascript:alert(1)//present/","number":3}',
  ])("is none where %s is stored", (text) => {
    store(text);
    expect(readSlidePlace()).toBeUndefined();
  });
});

describe("the way back to the slide", () => {
  it("is there once the page has rested, and not before: the HTML does not have it", () => {
    keepSlidePlace(PLACE);
    const { unmount } = renderFeature(<BackToSlide hasRested={false} />);
    expect(screen.queryByRole("link")).toBeNull();
    unmount();
    renderFeature(<BackToSlide hasRested />);
    const link = screen.getByRole("link");
    expect(link.textContent).toContain("3");
    expect(link.getAttribute("href")).toBe(PLACE.href);
  });

  it("tells the presenter's window where the audience is, and obeys its call back", async () => {
    const load = vi.spyOn(location, "loadDocument").mockImplementation(() => {});
    keepSlidePlace({ ...PLACE, channel: "x" });
    renderFeature(<BackToSlide hasRested />);
    const away = { name: NAME, data: { version: 1, type: "away", from: "stage" } };
    await waitFor(() => expect(channels.posted).toEqual([away]));
    channels.say(NAME, { version: 1, type: "hello", from: "presenter" });
    expect(channels.posted).toEqual([away, away]);
    channels.say(NAME, { version: 1, type: "back", from: "stage" });
    expect(load).not.toHaveBeenCalled();
    channels.say(NAME, { version: 1, type: "back", from: "presenter" });
    expect(load).toHaveBeenCalledExactlyOnceWith(PLACE.href);
  });

  it("is not there for those who come from none", () => {
    renderFeature(<BackToSlide hasRested />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("the way to present", () => {
  it("is the page of all briefings", () => {
    expect(presentHref("en")).toBe("/present/");
  });
});
