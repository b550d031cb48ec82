import { describe, expect, it } from "vitest";
import { currentPage } from "@/domain/aliases";
import { leadOn, pageOfRecord } from "@/domain/leadOn";
import { formatPath } from "@/url-state/paths";
import { contentAt, fragmentsIn } from "../content/pageParts";
import { frozenAtlas } from "../fixtures/frozenAtlas";

const { delegations, outcomes, events, cities, partnerships, programs } = frozenAtlas;

type Named = { id: string; aliases?: string[] | undefined };

const idsOf = (records: readonly Named[]) => records.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

describe("an id that is not on the page", () => {
  it.each(idsOf([...delegations, ...outcomes, ...events]))("leads to where %s is told of", (id) => {
    const place = leadOn(frozenAtlas, { kind: "sources" }, id);
    expect(place).toBeDefined();
    if (!place) return;
    expect(currentPage(frozenAtlas, place.page)).toEqual(place.page);
    expect(fragmentsIn(contentAt(formatPath(place.page, "en")))).toContain(place.fragment);
  });

  it.each(idsOf([...cities, ...partnerships, ...programs]))("leads to the page of %s", (id) => {
    const place = pageOfRecord(frozenAtlas, id);
    expect(place && "id" in place.page && currentPage(frozenAtlas, place.page)).toEqual(place?.page);
    expect(place?.fragment).toBeUndefined();
  });

  it.each([
    ["list", "/exchanges/", undefined],
    ["list-heading", "/exchanges/", undefined],
    ["list-cities", "/cities/", undefined],
    ["list-partnerships", "/partnerships/", undefined],
    ["list-delegations", "/exchanges/", "list-exchanges"],
    ["list-programs", "/programs/", undefined],
    ["list-outcomes", "/outcomes/", undefined],
    ["list-events", "/exchanges/", "list-exchanges"],
  ])("leads from the list that stood on every page: #%s to %s", (id, path, fragment) => {
    for (const page of [{ kind: "home" }, { kind: "city", id: "antwerp" }] as const) {
      const place = leadOn(frozenAtlas, page, id);
      expect(place && formatPath(place.page, "en")).toBe(path);
      expect(place?.fragment).toBe(fragment);
    }
  });

  it("leads nowhere where nothing is known of it, and never to where the reader is", () => {
    expect(leadOn(frozenAtlas, { kind: "home" }, "nonsense")).toBeUndefined();
    expect(leadOn(frozenAtlas, { kind: "home" }, "__proto__")).toBeUndefined();
    const id = "columbus-vilvoorde-2014";
    const place = leadOn(frozenAtlas, { kind: "home" }, id);
    expect(place && leadOn(frozenAtlas, place.page, id)).toBeUndefined();
    expect(leadOn(frozenAtlas, { kind: "exchanges" }, "list-exchanges")).toBeUndefined();
  });
});
