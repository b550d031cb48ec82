import { configure, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aboutPage } from "@/content/aboutPage";
import type { LiveFrameProps } from "@/features/map/later/LiveFrame";
import { frozenReading } from "../fixtures/frozenAtlas";
import { installBrowser, stubSiteServer } from "./browser";
import { wakeUp } from "./wakeUp";

const contact = vi.hoisted(() => ({ CONTACT_EMAIL: "" }));
vi.mock("@/content/contactEmail", () => contact);
// The maps have a test of their own; here they are ready at once.
vi.mock("@/features/map/later/LiveFrame", async () => {
  const { useEffect } = await import("react");
  return {
    LiveFrame({ frame, onReady }: LiveFrameProps) {
      useEffect(() => onReady(frame), [frame, onReady]);
      return null;
    },
  };
});

installBrowser();
configure({ defaultHidden: true });

beforeEach(() => stubSiteServer().answer());

afterEach(() => {
  contact.CONTACT_EMAIL = "";
  window.localStorage.clear();
});

const page = { kind: "city" as const, id: "vilvoorde" };
const path = "/cities/vilvoorde/";

/** Where all evidence is open, each claim can be copied. */
const findCopyButtons = async () => {
  fireEvent.click(screen.getByRole("switch", { name: "Show all evidence" }));
  return screen.findAllByRole("button", { name: /^Copy claim \d+$/ });
};
const queryLinks = (kind: string) =>
  screen.queryAllByRole<HTMLAnchorElement>("link", { name: new RegExp(`^Correct ${kind} \\d+$`) });

it("each claim and each gap has a link to an e-mail about it, where the site has an address", async () => {
  contact.CONTACT_EMAIL = "corrections@example.org";
  const { onRecoverableError } = wakeUp(page);
  expect(queryLinks("claim")).toEqual([]);
  const buttons = await findCopyButtons();
  expect(queryLinks("claim").length).toBe(buttons.length);
  expect(queryLinks("gap").length).toBeGreaterThan(0);
  for (const link of [...queryLinks("claim"), ...queryLinks("gap")]) {
    const id = link.closest("li")?.id ?? "";
    const { pathname, searchParams } = new URL(link.href);
    expect(pathname).toBe("corrections@example.org");
    expect(searchParams.get("subject")).toBe(`Correction: ${id}`);
    const words = link.closest("li")?.querySelector("p > span")?.textContent ?? "";
    expect(searchParams.get("body")).toContain(`\r\n“${words}”\r\n`);
    expect(searchParams.get("body")).toContain(`\r\nRecord: ${window.location.origin}${path}#${id}\r\n`);
  }
  expect(onRecoverableError).not.toHaveBeenCalled();
});

it("no claim and no gap has one where it has none", async () => {
  wakeUp(page);
  expect((await findCopyButtons()).length).toBeGreaterThan(0);
  expect([...queryLinks("claim"), ...queryLinks("gap")]).toEqual([]);
});

it.each([
  ["that each claim has a link, where the site has an address", "corrections@example.org"],
  ["that there is no address, and nothing of links", ""],
])("the page about the atlas says %s", (_case, email) => {
  contact.CONTACT_EMAIL = email;
  const blocks = aboutPage(frozenReading).sections.find(({ id }) => id === "contact")?.blocks ?? [];
  const said = blocks.map((block) => (block.kind === "note" ? block.text : block.kind));
  expect(said).toEqual(
    email
      ? ["contact", expect.stringMatching(/each claim and each gap/)]
      : [expect.stringMatching(/without an address/)],
  );
});
