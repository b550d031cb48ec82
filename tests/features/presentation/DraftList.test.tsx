import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { toBriefingContent } from "@/domain/ownBriefing";
import { DraftList } from "@/features/presentation/later/DraftList";
import { ForeignBriefing } from "@/features/presentation/later/ForeignBriefing";
import { type LinkFailure, UnreadLink } from "@/features/presentation/later/UnreadLink";
import { ownBriefing, slide } from "../../domain/ownBriefings";
import { renderPresent } from "./renderPresent";

const drafts = [
  { id: "a", savedAt: "2026-11-23T11:42:00", briefing: ownBriefing },
  { id: "b", savedAt: "2026-11-22T09:05:00", briefing: { ...ownBriefing, title: "" } },
];

function renderList(given: Partial<Parameters<typeof DraftList>[0]> = {}) {
  const calls = { onCreate: vi.fn(), onOpenFile: vi.fn(), onDelete: vi.fn(), onDownloadBroken: vi.fn() };
  renderPresent(
    <DraftList
      locale="en"
      drafts={drafts}
      broken={[]}
      isForbidden={false}
      addressOf={(id, as) => `/present/own/?draft=${id}&as=${as}`}
      {...calls}
      {...given}
    />,
  );
  return { calls, user: userEvent.setup() };
}

const fileOf = (content: unknown, name = "briefing.json") =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], name);

const chooseFile = (file: File) => userEvent.upload(screen.getByLabelText("Open a file"), file);

describe("the briefings kept on this device", () => {
  it("are listed with when they were saved, to be edited and presented", () => {
    renderList();
    expect(screen.getByText("3 slides, saved on November 23, 2026 at 11:42")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Edit “For Thursday”" }).getAttribute("href")).toBe(
      "/present/own/?draft=a&as=edit",
    );
    expect(screen.getByRole("link", { name: "Handout of “Untitled briefing”" }).getAttribute("href")).toMatch(
      /&as=handout$/,
    );
    expect(screen.getByRole("link", { name: "Present “Untitled briefing”" }).getAttribute("href")).toBe(
      "/present/own/?draft=b&as=stage",
    );
  });

  it("are deleted one by one, after a question", async () => {
    const { user, calls } = renderList();
    await user.click(screen.getByRole("button", { name: "Delete “For Thursday”" }));
    await user.click(screen.getByRole("button", { name: "Delete it" }));
    expect(calls.onDelete).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("can have one more", async () => {
    const { user, calls } = renderList({ drafts: [] });
    expect(screen.getByText("None yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "New briefing" }));
    expect(calls.onCreate).toHaveBeenCalledOnce();
  });

  it("that cannot be read are told, and can be saved as they are", async () => {
    const broken = [
      { id: "x", isNewer: false },
      { id: "y", isNewer: true },
    ];
    const { user, calls } = renderList({ drafts: [], broken });
    expect(screen.queryByText("None yet.")).toBeNull();
    expect(screen.getByText(/^Briefing x is kept here but cannot be read/)).toBeTruthy();
    const newer = screen.getByText(/^Briefing y was made with a newer version/).parentElement as HTMLElement;
    await user.click(within(newer).getByRole("button", { name: "Download it as it is" }));
    expect(calls.onDownloadBroken).toHaveBeenCalledExactlyOnceWith("y");
  });

  it("cannot be kept where the browser forbids it", () => {
    renderList({ drafts: [], isForbidden: true });
    expect(screen.getByText(/^This browser does not let this site keep anything/)).toBeTruthy();
    expect(screen.queryByText("None yet.")).toBeNull();
  });
});

describe("a file", () => {
  it("is opened by the button", async () => {
    const { calls } = renderList();
    await chooseFile(fileOf(toBriefingContent(ownBriefing)));
    await vi.waitFor(() => expect(calls.onOpenFile).toHaveBeenCalledExactlyOnceWith(ownBriefing));
  });

  it("is opened by being dropped", async () => {
    const { calls } = renderList();
    const place = screen.getByText("Or drop a file here.").parentElement as HTMLElement;
    fireEvent.dragOver(place);
    expect(place.dataset.over).toBe("true");
    fireEvent.drop(place, { dataTransfer: { files: [fileOf(toBriefingContent(ownBriefing))] } });
    await vi.waitFor(() => expect(calls.onOpenFile).toHaveBeenCalledExactlyOnceWith(ownBriefing));
    expect(place.dataset.over).toBeUndefined();
  });

  it.each([
    ["no JSON", "{", /It is not a briefing: no JSON is in it/],
    ["something else", {}, /It is not a briefing of this site/],
    [
      "a newer version",
      { ...(toBriefingContent(ownBriefing) as object), version: 2 },
      /made with a newer version of this site/,
    ],
  ])("with %s is told as such", async (_, content, words) => {
    const { calls } = renderList();
    await chooseFile(fileOf(content, "other.json"));
    const told = await screen.findByText(words);
    expect(told.textContent).toContain("“other.json” was not opened.");
    expect(told.closest("[role=status]")).not.toBeNull();
    expect(calls.onOpenFile).not.toHaveBeenCalled();
  });

  it("with problems has them listed, and is opened once they are mended", async () => {
    const { calls } = renderList();
    const slides = Array.from({ length: 22 }, (_, index) => ({ ...slide(`${index}`), kind: "end" }));
    await chooseFile(fileOf({ ...(toBriefingContent(ownBriefing) as object), slides }));
    expect(await screen.findByText(/22 problems were found:/)).toBeTruthy();
    expect(
      screen.getByText(
        "Slide 1, kind: is not one of the words for it. Compare it with a file that this site saved.",
      ),
    ).toBeTruthy();
    expect(screen.getByText("And 2 more.")).toBeTruthy();
    await chooseFile(fileOf(toBriefingContent(ownBriefing)));
    await vi.waitFor(() => expect(calls.onOpenFile).toHaveBeenCalledOnce());
    expect(screen.queryByText("And 2 more.")).toBeNull();
  });
});

describe("a briefing that was sent", () => {
  const renderForeign = (missing: Parameters<typeof ForeignBriefing>[0]["missing"] = []) => {
    const calls = { onPresent: vi.fn(), onKeep: vi.fn(), onDownload: vi.fn() };
    const briefing = { ...ownBriefing, title: "<b>Pour jeudi</b>", locale: "fr" as const };
    renderPresent(<ForeignBriefing briefing={briefing} locale="en" missing={missing} {...calls} />);
    return { calls, user: userEvent.setup() };
  };

  it("is told to be a stranger's, with its title as plain text and its slides", () => {
    renderForeign();
    expect(screen.getByText(/^Made by someone else, not by the publisher/)).toBeTruthy();
    const heading = screen.getByRole("heading", { level: 1, name: "<b>Pour jeudi</b>" });
    expect(heading.lang).toBe("fr");
    expect(heading.nextElementSibling?.textContent).toBe(
      "By A reader · November 23, 2026 · 3 slides · 12 minutes",
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "One",
      "Two",
      "Three",
    ]);
    expect(screen.queryByText(/has no record/)).toBeNull();
  });

  it("names what this atlas does not have", () => {
    renderForeign([
      { slide: 2, kind: "city", id: "atlantis" },
      { slide: 3, kind: "gap", id: "gap-gone" },
    ]);
    const section = screen.getByRole("region", { name: /has no record/ });
    expect(
      within(section)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Slide 2: city atlantis", "Slide 3: open question gap-gone"]);
  });

  it("is presented, kept or saved", async () => {
    const { calls, user } = renderForeign();
    for (const name of ["Present", "Keep a copy on this device", "Download file"])
      await user.click(screen.getByRole("button", { name }));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });
});

describe("a link that gives no briefing", () => {
  it.each<[LinkFailure, RegExp]>([
    [{ kind: "cut", has: 12, of: 345 }, /12 of 345 characters arrived/],
    [{ kind: "cut" }, /was cut on its way\. Ask/],
    [{ kind: "damaged" }, /was changed on its way/],
    [{ kind: "too-large" }, /more than a briefing can have/],
    [{ kind: "newer" }, /a newer version/],
    [{ kind: "foreign" }, /no briefing of this site/],
    [{ kind: "broken", problems: [{ field: "title", fault: "missing" }] }, /Title: is missing\. Add it\./],
  ])("says why: %j", (failure, words) => {
    renderPresent(<UnreadLink failure={failure} />);
    expect(screen.getByRole("alert").textContent).toMatch(words);
  });
});
