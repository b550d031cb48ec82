import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuery, formatUrl } from "@/url-state/formatUrl";
import { parseUrl } from "@/url-state/parseUrl";
import type { UrlProblem, UrlState } from "@/url-state/urlState";
import { anyText, urlStates } from "./arbitraries";

function parseAddress(address: string) {
  const [path = "/", ...query] = address.split("?");
  return parseUrl(path, query.join("?"));
}

const home: UrlState = { locale: "en", page: { kind: "home" } };
const camera = { zoom: 8, lat: 50.85, lng: 4.35 };

const awkwardQueries = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom("be", "us", "theme", "THEME", "Be", "utm_x", "q", "%", ""), anyText),
      fc.oneof(
        fc.constantFrom("8/50/4", "dark", "NaN", "1e999", "%E0%A4", "%", "<script>", "8/50/4/", "//"),
        anyText,
      ),
    ),
    { maxLength: 9 },
  )
  .map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));

const awkwardPaths = fc.oneof(
  anyText,
  fc
    .array(
      fc.oneof(
        fc.constantFrom("cities", "embed", "nl", "EN", "partnerships", "__proto__", "404", ""),
        anyText,
      ),
    )
    .map((segments) => `/${segments.join("/")}`),
);

describe("an address", () => {
  it("gives back the state that it was made from, and nothing to complain of", () => {
    fc.assert(
      fc.property(urlStates, (state) => {
        expect(parseAddress(formatUrl(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("never throws, and whatever it holds, what was read can be written and read again", () => {
    fc.assert(
      fc.property(awkwardPaths, fc.oneof(awkwardQueries, anyText), (path, search) => {
        const { state } = parseUrl(path, search);
        expect(parseAddress(formatUrl(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is told in at most five short problems", () => {
    fc.assert(
      fc.property(awkwardQueries, (search) => {
        const { problems } = parseUrl("/", search);
        expect(problems.length).toBeLessThanOrEqual(5);
        for (const problem of problems) {
          if ("key" in problem) expect(problem.key.length).toBeLessThanOrEqual(61);
          if (problem.kind === "bad-value") expect(problem.value.length).toBeLessThanOrEqual(61);
        }
      }),
    );
  });
});

describe("the options of an embed", () => {
  it("are read and written below /embed/", () => {
    const address = "/embed/cities/liege/?theme=dark&controls=0&panel=0&tap=1";
    const { state, problems } = parseAddress(address);
    expect(state).toEqual({
      locale: "en",
      page: { kind: "city", id: "liege" },
      isEmbed: true,
      theme: "dark",
      hidesControls: true,
      hidesPanel: true,
      waitsForTap: true,
    });
    expect(problems).toEqual([]);
    expect(formatUrl(state)).toBe(address);
  });

  it("are not written where they are what an embed does anyway", () => {
    const { state, problems } = parseAddress("/embed/?controls=1&panel=1&tap=0");
    expect(problems).toEqual([]);
    expect(formatUrl(state)).toBe("/embed/");
  });

  it.each(["controls", "panel", "tap"])("are unknown on the page itself (%s)", (key) => {
    const { state, problems } = parseAddress(`/?${key}=0`);
    expect(state).toEqual(home);
    expect(problems).toEqual([{ kind: "unknown-key", key }]);
  });

  it("can have the reading view, which the list has not", () => {
    expect(parseAddress("/embed/?reading=1").state).toMatchObject({ isReading: true, isEmbed: true });
    expect(parseAddress("/?reading=1&view=list")).toEqual({
      state: { locale: "en", page: { kind: "home" }, view: "list" },
      problems: [],
    });
    expect(parseAddress("/?reading=yes").problems).toEqual([
      { kind: "bad-value", key: "reading", value: "yes" },
    ]);
    expect(formatUrl({ locale: "en", page: { kind: "home" }, view: "list", isReading: true })).toBe(
      "/?view=list",
    );
  });

  it("have no list to bring forward", () => {
    const { state, problems } = parseAddress("/embed/?view=list");
    expect(state).toEqual({ ...home, isEmbed: true });
    expect(problems).toEqual([{ kind: "bad-value", key: "view", value: "list" }]);
  });
});

describe("the facets of an address", () => {
  it("are read and written", () => {
    const address =
      "/exchanges/?regions=wallonia,ohio&records=delegation,event&direction=to-be&outcome=no&basis=stated,announced&grade=A,C&undated=0&from=2014&sort=-when&group=program";
    const { state, problems } = parseAddress(address);
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      regions: ["wallonia", "ohio"],
      records: ["delegation", "event"],
      direction: "to-be",
      outcome: "no",
      basis: ["stated", "announced"],
      grade: ["A", "C"],
      hidesUndated: true,
      sort: { column: "when", isDescending: true },
      group: "program",
    });
    expect(formatUrl(state)).toBe(address);
  });

  it("stand where one value of a list is no good, which is told alone", () => {
    const { state, problems } = parseAddress("/?grade=a,Z&basis=stated,felt&region=Wallonia&undated=1");
    expect(state).toEqual({ ...home, grade: ["A"], basis: ["stated"], regions: ["wallonia"] });
    expect(problems).toEqual([
      { kind: "bad-value", key: "grade", value: "Z" },
      { kind: "bad-value", key: "basis", value: "felt" },
    ]);
  });
});

describe("a bad parameter", () => {
  it.each([
    ["be", "NaN/50/4"],
    ["be", "NaN"],
    ["be", "1e999/50/4"],
    ["be", "8/1e1/4"],
    ["be", "Infinity/50/4"],
    ["be", "8/50"],
    ["be", "8/50/4/1"],
    ["be", "8//4"],
    ["be", " 8/50/4"],
    ["be", "0x8/50/4"],
    ["be", "8,5/50/4"],
    ["be", "+8/50/4"],
    ["be", ""],
    ["be", "<script>alert(1)</script>"],
    ["be", "3.9/50/4"],
    ["be", "11.1/50/4"],
    ["be", "8/89/4"],
    ["be", "8/-50/4"],
    ["be", "8/50/-80"],
    ["us", "-1/39/-98"],
    ["us", "9.5/39/-98"],
    ["us", "4/39/98"],
    ["us", "4/-89/-98"],
    ["theme", "blue"],
    ["direction", "to-mars"],
    ["outcome", "maybe"],
    ["undated", "2"],
    ["undated", "no"],
    ["sort", "price"],
    ["sort", "--when"],
    ["sort", "-"],
    ["group", "-when"],
    ["records", "attack"],
    ["basis", "guessed"],
    ["grade", "D"],
    ["regions", "<script>"],
    ["theme", ""],
    ["theme", "<script>"],
    ["theme", "constructor"],
  ])("%s=%s falls back alone and is reported", (key, value) => {
    const others = { be: camera, us: { zoom: 4, lat: 39, lng: -98 }, theme: "dark" as const };
    const kept = Object.fromEntries(Object.entries(others).filter(([name]) => name !== key));
    const search = `${formatQuery(kept)}&${key}=${encodeURIComponent(value)}`;
    expect(parseUrl("/", search)).toEqual({
      state: { ...home, ...kept },
      problems: [{ kind: "bad-value", key, value }],
    });
  });

  it("of 20,000 characters is cut to a length fit for a notice", () => {
    const { state, problems } = parseUrl(
      "/",
      `?theme=${"a".repeat(20_000)}&contro${"l".repeat(20_000)}=1&panel=${"0".repeat(9)}`,
    );
    expect(state).toEqual(home);
    expect(problems).toEqual([
      { kind: "bad-value", key: "theme", value: `${"a".repeat(60)}…` },
      { kind: "unknown-key", key: "panel" },
    ]);
  });

  it.each([["theme=%"], ["theme=%E0%A4%A"], ["theme=%ZZ"], ["theme=%FF%FE"]])(
    "with broken percent-encoding (%s) is reported as a bad value",
    (search) => {
      const { state, problems } = parseUrl("/", search);
      expect(state).toEqual(home);
      expect(problems).toEqual([
        expect.objectContaining<Partial<UrlProblem>>({ kind: "bad-value", key: "theme" }),
      ]);
    },
  );
});

describe("a key under a former name", () => {
  it("means what it meant, and is written under its present one", () => {
    const { state, problems } = parseUrl(
      "/",
      "?program=young-cities&kind=visit&role=not-in-city-pair&search=luik",
    );
    expect(problems).toEqual([]);
    expect(formatUrl(state)).toBe("/?programs=young-cities&kinds=visit&roles=not-in-city-pair&q=luik");
  });

  it("gives way to the first of both names, and is told", () => {
    const { state, problems } = parseUrl("/", "?programs=young-cities&program=ivlp");
    expect(state).toEqual({ ...home, programs: ["young-cities"] });
    expect(problems).toEqual([{ kind: "repeated-key", key: "programs" }]);
  });
});

describe("a key", () => {
  it.each(["panel", "Controls", "viwe", "form", "kindes", "them", "regiions", "autcome", "line"])(
    "that is nearly ours (%s) is reported and changes nothing",
    (key) => {
      expect(parseUrl("/", `${key}=1`)).toEqual({ state: home, problems: [{ kind: "unknown-key", key }] });
    },
  );

  it("that stands twice keeps its first value and is reported", () => {
    expect(parseUrl("/", "theme=dark&theme=light")).toEqual({
      state: { ...home, theme: "dark" },
      problems: [{ kind: "repeated-key", key: "theme" }],
    });
  });

  it("is read in any letter case, and so is a theme", () => {
    expect(parseUrl("/", "THEME=Dark&Be=8/50.85/4.35")).toEqual({
      state: { ...home, theme: "dark", be: camera },
      problems: [],
    });
  });

  it.each(
    [
      "utm_source UTM_Campaign fbclid gclid dclid msclkid mc_cid mc_eid igshid ref ref_src mtm_campaign mtm_source",
      "_hsenc _hsmi mibextid s si t srsltid gbraid wbraid yclid ttclid twclid li_fat_id _ga _gl mkt_tok pk_campaign",
      "wt_mc xtor at_medium at_campaign Echobox trk cmpid vero_id amp v nocache source __proto__ constructor <b>",
    ].flatMap((line) => line.split(" ")),
  )("that others add (%s) is left out without a word", (key) => {
    expect(parseUrl("/", `${key}=abc&${key}=def&theme=dark`)).toEqual({
      state: { ...home, theme: "dark" },
      problems: [],
    });
  });

  it.each([
    ["kinds=sister-cities)", "kinds=sister-cities"],
    ["kinds=sister-cities,visit.", "kinds=sister-cities,visit"],
    ["theme=dark,", "theme=dark"],
    ["theme=dark%20", "theme=dark"],
    ["from=2014)&to=2019”", "from=2014&to=2019"],
    ["kinds=visit&amp;from=2014", "kinds=visit&from=2014"],
    ["kinds=visit&amp;amp;from=2014", "kinds=visit&from=2014"],
    ["be%20=8/50.85/4.35", "be=8/50.85/4.35"],
    ["us=5/38/-90).", "us=5/38/-90"],
  ])("and its value are read without what chat and mail leave on them: %s", (search, plain) => {
    expect(parseUrl("/", search)).toEqual(parseUrl("/", plain));
    expect(parseUrl("/", search).problems).toEqual([]);
  });

  it("is read with or without the question mark before the query", () => {
    expect(parseUrl("/", "?theme=dark")).toEqual(parseUrl("/", "theme=dark"));
    expect(parseUrl("/", "?theme=dark").state.theme).toBe("dark");
  });
});

describe("a written address", () => {
  it.each([
    [{ ...home }, "/"],
    [{ ...home, theme: "dark" as const }, "/?theme=dark"],
    [{ ...home, be: camera }, "/?be=8/50.85/4.35"],
    [
      { locale: "fr" as const, page: { kind: "city" as const, id: "liege" }, theme: "light" as const },
      "/fr/cities/liege/?theme=light",
    ],
  ])("of %j is %s: defaults are not written", (state, address) => {
    expect(formatUrl(state)).toBe(address);
  });

  it("rounds cameras to what a link needs", () => {
    expect(formatQuery({ be: { zoom: 8.123456, lat: 50.123456, lng: 4.999999 } })).toBe("?be=8.12/50.1235/5");
  });
});
