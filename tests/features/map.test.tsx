import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { placeClasses } from "@/basemap/fractions";
import type { LineContent } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import { Layers } from "@/features/map/Layers";
import { Legend } from "@/features/map/Legend";
import { Lines } from "@/features/map/Lines";
import { MapFrames } from "@/features/map/MapFrames";
import { MarkLink } from "@/features/map/MarkLink";
import type { Motion } from "@/features/map/motion";
import { frozenPages } from "../content/pageParts";
import { line, mark, picture } from "./pictures";
import { renderFeature } from "./renderFeature";

const unswitched = { kinds: undefined, hidesLines: false, onKindToggle: () => {}, onLinesToggle: () => {} };

const quiet = {
  hasFrames: true,
  updated: "May 1, 2026",
  layers: unswitched,
  toolbar: null,
  isAtlantic: false,
};

const still: Motion = { wake: () => {}, redraw: () => {}, follow: () => () => {} };

describe("the legend", () => {
  const shapes = () =>
    within(screen.getByRole("list", { name: "Legend" }))
      .queryAllByRole("listitem")
      .map(({ textContent }) => textContent?.trim());

  const pressed = () =>
    within(screen.getByRole("list", { name: "Layers" }))
      .getAllByRole("button")
      .map((button) => `${button.textContent?.trim()}: ${button.getAttribute("aria-pressed")}`);

  it.each<[CityRole, string]>([
    ["counterpart-named", "Belgian city"],
    ["counterpart-inferred", "Belgian city"],
    ["counterpart-not-named", "Belgian city, counterpart not named"],
    ["not-in-city-pair", "Belgian city, not in City Pair"],
    ["us-city", "U.S. city"],
  ])("explains the shape of %s where one is drawn, and no other", (role, text) => {
    renderFeature(
      <Legend
        hidesLines={false}
        picture={picture({ marks: [mark({ id: "a", role }), mark({ id: "b", role })] })}
      />,
    );
    expect(shapes()).toEqual([text]);
  });

  it("says of the other shapes what sets them apart from a city with a counterpart", () => {
    const roles: CityRole[] = ["counterpart-not-named", "not-in-city-pair", "counterpart-inferred"];
    const marks = roles.map((role) => mark({ id: role, role }));
    renderFeature(<Legend hidesLines={false} picture={picture({ marks })} />);
    expect(shapes()).toEqual(["Belgian city", "counterpart not named", "not in City Pair"]);
  });

  it("explains no shape where nothing is drawn", () => {
    renderFeature(<Legend hidesLines={false} picture={picture({})} />);
    expect(shapes()).toEqual([]);
  });

  it.each<[Partial<LineContent>, string]>([
    [{ kind: "city-pair" }, "City Pair, stated"],
    [{ kind: "city-pair", basis: "inferred" }, "City Pair, inferred"],
    [{ kind: "sister-cities" }, "Sister cities, stated"],
    [{ kind: "visit", basis: "announced" }, "Other exchange, announced"],
    [{ kind: "city-pair", isAside: true }, "other connections"],
    [{ kind: "city-pair", isGhost: true }, "undated pair"],
  ])("explains a line that is drawn as %j once, with its own stroke", (change, text) => {
    const lines = [line({ id: "a", ...change }), line({ id: "b", ...change })];
    const { container } = renderFeature(
      <>
        <Legend hidesLines={false} picture={picture({ lines })} />
        <Lines lines={lines} motion={still} />
      </>,
    );
    expect(shapes()).toEqual([text]);
    const strokes = [...container.querySelectorAll("[data-entry] path:first-child, [data-stroke]")].map(
      (path) =>
        ["stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity"].map((name) =>
          path.getAttribute(name),
        ),
    );
    expect(strokes).toHaveLength(3);
    expect(new Set(strokes.map(String)).size).toBe(1);
  });

  it("explains an arrow once, for lines of every kind", () => {
    const lines = [
      line({ id: "a", kind: "visit", direction: "to-belgium" }),
      line({ id: "b", kind: "city-pair", direction: "to-united-states" }),
    ];
    const { container } = renderFeature(<Legend hidesLines={false} picture={picture({ lines })} />);
    expect(shapes()).toEqual(["City Pair, stated", "Other exchange, stated", "delegation"]);
    const sample = container.querySelector('[data-entry="delegation"]');
    expect(sample?.querySelectorAll("[data-arrow]")).toHaveLength(1);
    expect(sample?.querySelector("path")?.getAttribute("stroke")).toBe("var(--ink)");
  });

  it("explains hue and dash apart where many looks are drawn", () => {
    const lines = [
      line({ id: "a", kind: "city-pair" }),
      line({ id: "b", kind: "city-pair", basis: "inferred" }),
      line({ id: "c", kind: "sister-cities" }),
    ];
    const { container } = renderFeature(<Legend hidesLines={false} picture={picture({ lines })} />);
    expect(shapes()).toEqual(["City Pair", "Sister cities", "stated", "inferred"]);
    const read = (name: string) =>
      [...container.querySelectorAll("[data-entry] path")].map((path) => path.getAttribute(name));
    expect(read("stroke")).toEqual(["var(--connection)", "var(--sister)", "var(--ink)", "var(--ink)"]);
    expect(read("stroke-dasharray")).toEqual([null, null, null, "9 5"]);
  });

  it("explains no line while they are off", () => {
    renderFeature(<Legend hidesLines={true} picture={picture({ lines: [line({ id: "a" })] })} />);
    expect(shapes()).toEqual([]);
  });

  it("says of each kind whether it is drawn for all cities, for the selected one, or not", () => {
    renderFeature(
      <Layers
        {...unswitched}
        lines={[line({ id: "a", kind: "city-pair" }), line({ id: "b", kind: "visit" })]}
      />,
    );
    expect(pressed()).toEqual([
      "City Pair: true",
      "Other exchange: mixed",
      "Sister cities: false",
      "Lines: true",
    ]);
  });

  it("says that nothing is drawn while lines are off", () => {
    renderFeature(<Layers {...unswitched} hidesLines={true} lines={[line({ id: "a" })]} />);
    expect(pressed().every((text) => text.endsWith(": false"))).toBe(true);
  });

  it("tells which kind, or that all lines, are to be switched", async () => {
    const onKindToggle = vi.fn();
    const onLinesToggle = vi.fn();
    renderFeature(
      <Layers {...unswitched} onKindToggle={onKindToggle} onLinesToggle={onLinesToggle} lines={[]} />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Sister cities" }));
    expect(onKindToggle).toHaveBeenCalledExactlyOnceWith("sister-cities");
    await userEvent.click(screen.getByRole("button", { name: "Lines" }));
    expect(onLinesToggle).toHaveBeenCalledOnce();
  });
});

describe("a mark", () => {
  it("is a link named by its city, with its label shown", () => {
    renderFeature(<MarkLink mark={mark({ id: "genk", label: "Genk", name: "Genk, Belgium: visits" })} />);
    const link = screen.getByRole("link", { name: "Genk, Belgium: visits" });
    expect(link.getAttribute("href")).toBe("/cities/genk/");
    expect(link.textContent).toBe("Genk");
    expect(link.getAttribute("aria-current")).toBeNull();
  });

  it("of the city that the page is about says so", () => {
    renderFeature(<MarkLink mark={mark({ id: "genk", emphasis: "selected" })} />);
    expect(screen.getByRole("link").getAttribute("aria-current")).toBe("true");
  });

  it("is placed by one class for each size of frame, and by where it is", () => {
    const placements = [
      { label: "hidden" as const },
      { label: "e" as const },
      {
        label: "n2" as const,
        joint: { cities: ["genk", "mons"], label: "Genk · Mons" },
        isSmall: true as const,
      },
    ];
    const box = { minX: 131, minY: 85, maxX: 133, maxY: 87 };
    renderFeature(<MarkLink mark={mark({ id: "genk", lat: 50.9, lng: 5.5, placements })} box={box} />);
    const classes = [...screen.getByRole("link").classList];
    expect(classes).toEqual(
      expect.arrayContaining([
        "mark",
        ...(placeClasses({ lat: 50.9, lng: 5.5 }, box)?.split(" ") ?? ["no place"]),
        "xs-hidden",
        "s-e",
        "n-n2",
        "n-j1",
        "n-q",
        "t-hidden",
        "m-hidden",
        "l-hidden",
      ]),
    );
  });

  it("is no more than two elements and one for each label of several, whatever it stands for", () => {
    for (const { picture: drawn } of frozenPages.values())
      for (const it of drawn.marks.slice(0, 3)) {
        const { container, unmount } = renderFeature(<MarkLink mark={it} number={3} />);
        const joints = new Set(it.placements.flatMap(({ joint }) => joint?.label ?? []));
        expect(container.querySelectorAll("*").length).toBe(2 + joints.size);
        unmount();
      }
  });

  it("by which a label of several stands has that beside its own, and stays its city's link alone", () => {
    const joint = { cities: ["brussels", "molenbeek"], label: "Brussels · Molenbeek" };
    renderFeature(
      <MarkLink mark={mark({ id: "brussels", name: "Brussels" })} placement={{ label: "e", joint }} />,
    );
    const link = screen.getByRole("link", { name: "Brussels" });
    expect(link.getAttribute("href")).toBe("/cities/brussels/");
    expect(within(link).getByText("Brussels · Molenbeek").dataset.label).toBe("brussels molenbeek");
  });

  it("far beside the view is in no still frame", () => {
    const box = { minX: 131, minY: 85, maxX: 133, maxY: 87 };
    renderFeature(<MarkLink mark={mark({ id: "genk", lat: 10, lng: 5.5 })} box={box} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("is placed by a single class where the reader has moved the frame", () => {
    const placement = { label: "w1" as const, isSmall: true as const };
    renderFeature(
      <MarkLink mark={mark({ id: "genk", placements: [{ label: "e" }] })} placement={placement} />,
    );
    const classes = [...screen.getByRole("link").classList];
    expect(classes).toEqual(expect.arrayContaining(["on-w1", "on-q"]));
    expect(classes.filter((name) => /^(xs|s|n|t|m|l)-/.test(name))).toEqual([]);
  });
});

describe("the lines", () => {
  const lines = [
    line({ id: "selected", name: "Vilvoorde and Columbus: City Pair partnership", isSelected: true }),
    line({
      id: "visit",
      kind: "visit",
      name: "Columbus to Antwerp: delegation",
      page: { kind: "city", id: "antwerp" },
      fragment: "columbus-belgium-2015",
    }),
  ];

  it("are links named by both ends and their kind", () => {
    renderFeature(<Lines lines={lines} motion={still} />);
    const group = screen.getByRole("group", { name: "Connections" });
    const hrefs = within(group)
      .getAllByRole("link")
      .map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
    expect(hrefs).toEqual([
      ["Columbus to Antwerp: delegation", "/cities/antwerp/#columbus-belgium-2015"],
      ["Vilvoorde and Columbus: City Pair partnership", "/partnerships/vilvoorde--columbus/"],
    ]);
  });

  it("are drawn with those of the selection on top", () => {
    const [selected, visit] = lines;
    if (!selected || !visit) throw new Error("There are two lines");
    renderFeature(<Lines lines={[selected, visit, line({ id: "third" })]} motion={still} />);
    const ids = screen.getAllByRole("link").map((link) => link.getAttribute("data-line"));
    expect(ids).toEqual(["visit", "third", "selected"]);
  });

  it("follow the stage while they are there, and are drawn anew for other lines", () => {
    const stop = vi.fn();
    const motion: Motion = { wake: vi.fn(), redraw: vi.fn(), follow: vi.fn(() => stop) };
    const { rerender, unmount } = renderFeature(
      <div data-map-frames>
        <Lines lines={lines} motion={motion} />
      </div>,
    );
    expect(motion.follow).toHaveBeenCalledOnce();
    expect(motion.redraw).toHaveBeenCalledOnce();
    rerender(
      <div data-map-frames>
        <Lines lines={lines.slice(1)} motion={motion} />
      </div>,
    );
    expect(motion.follow).toHaveBeenCalledOnce();
    expect(stop).not.toHaveBeenCalled();
    expect(motion.redraw).toHaveBeenCalledTimes(2);
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe("the stage", () => {
  const home = frozenPages.get("/")?.picture ?? picture({});
  const notLive = { us: false, be: false };

  it("is two named regions with the marks of their country, west to east", () => {
    renderFeature(<MapFrames {...quiet} picture={home} canShowAll={false} isLive={notLive} />);
    const regions = screen.getAllByRole("region");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Map of the United States",
      "Map of Belgium",
    ]);
    for (const name of ["Map of the United States", "Map of Belgium"])
      expect(regions).toContain(screen.getByRole("region", { name }));
    const cities = regions.map((region) =>
      within(region)
        .getAllByRole("link")
        .map((link) => link.getAttribute("data-city"))
        .toSorted(),
    );
    expect(cities).toEqual([
      ["chattanooga", "columbus", "example-springs", "nashville", "san-diego", "seattle"],
      ["antwerp", "brussels", "liege", "molenbeek", "ostend", "verviers", "vilvoorde"],
    ]);
  });

  it("gives the still marks of a frame up once its moving map stands", () => {
    renderFeature(
      <MapFrames
        {...quiet}
        picture={home}
        canShowAll={false}
        isLive={{ us: true, be: false }}
        live={(frame) => <p>{`moving ${frame}`}</p>}
      />,
    );
    const us = screen.getByRole("region", { name: "Map of the United States" });
    expect(within(us).queryAllByRole("link")).toEqual([]);
    expect(within(us).getByText("moving us")).toBeDefined();
    expect(within(screen.getByRole("region", { name: "Map of Belgium" })).getAllByRole("link").length).toBe(
      7,
    );
  });

  it("brings the still marks back for paper, each with the number of its line in the list", () => {
    const isLive = { us: true, be: true };
    renderFeature(<MapFrames {...quiet} picture={home} canShowAll={false} isLive={isLive} isPrinting />);
    const marks = screen.getAllByRole("link", { name: /, (Belgium|United States): / });
    const numbers = marks.map((mark) => mark.getAttribute("data-number"));
    expect(numbers).toEqual(marks.map((_, index) => String(index + 1)));
    const list = screen.getAllByRole("list").find(({ localName }) => localName === "ol");
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
      marks.map((mark) => mark.getAttribute("aria-label")),
    );
  });

  it("numbers no city that lies outside the frame at every size", () => {
    const antwerp = frozenPages.get("/cities/antwerp/")?.picture ?? picture({});
    const { container } = renderFeature(
      <MapFrames {...quiet} picture={antwerp} canShowAll={false} isLive={notLive} />,
    );
    expect(container.querySelector('[data-city="liege"][data-number]')).toBeNull();
    expect(container.querySelector('[data-city="antwerp"][data-number]')).not.toBeNull();
    expect(container.querySelectorAll("ol > li").length).toBe(
      container.querySelectorAll("[data-number]").length,
    );
  });

  it.each([true, false])("offers to show all where there is more to show: %s", (canShowAll) => {
    renderFeature(<MapFrames {...quiet} picture={home} canShowAll={canShowAll} isLive={notLive} />);
    expect(screen.queryByRole("link", { name: "Show all" })?.getAttribute("href")).toBe(
      canShowAll ? "/" : undefined,
    );
  });

  it("keeps an arrow key on a mark from panning the frame below it, and no other key", async () => {
    const panned = vi.fn();
    renderFeature(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for whatever listens above.
      <div onKeyDown={(event) => panned(event.key, event.defaultPrevented)}>
        <MapFrames {...quiet} picture={home} canShowAll={false} isLive={notLive} />
      </div>,
    );
    screen.getByRole("link", { name: /^Antwerp, Belgium/ }).focus();
    await userEvent.keyboard("{ArrowRight}a");
    expect(panned.mock.calls).toEqual([
      ["ArrowRight", true],
      ["a", false],
    ]);
  });
});
