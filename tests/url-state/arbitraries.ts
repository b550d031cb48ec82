import fc from "fast-check";
import { GRADES } from "@/domain/evidence";
import { EXCHANGE_COLUMNS } from "@/domain/exchangeColumns";
import { ANSWERS, BASES, BELGIAN_ROLES, CONNECTION_KINDS, EXCHANGE_RECORDS, WAYS } from "@/domain/filters";
import { LOCALES } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { CAMERA_LIMITS, type FrameKey } from "@/url-state/camera";
import { cleanSearch } from "@/url-state/queryKeys";
import type { CameraState, UrlState } from "@/url-state/urlState";

const word = fc.stringMatching(/^[a-z0-9]{1,9}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("-"));
/** A number is a part of a list. */
const pageId = slug.filter((id) => !/^\d+$/.test(id));

const pages: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { kind: "home" },
    { kind: "belgium" },
    { kind: "exchanges" },
    { kind: "cities" },
    { kind: "timeline" },
    { kind: "compare" },
    { kind: "sources" },
    { kind: "about" },
    { kind: "licences" },
    { kind: "not-found" },
  ),
  pageId.map((id): Page => ({ kind: "city", id })),
  pageId.map((id): Page => ({ kind: "program", id })),
  fc.integer({ min: 2, max: 999 }).map((part): Page => ({ kind: "outcomes", part })),
  fc.tuple(slug, slug).map(([belgian, us]): Page => ({ kind: "partnership", id: `${belgian}--${us}` })),
);

/** A number of whole steps within limits: what a link can carry. */
function stepped([low, high]: [number, number], stepsPerUnit: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: Math.ceil(low * stepsPerUnit), max: Math.floor(high * stepsPerUnit) })
    .map((steps) => (steps === 0 ? 0 : steps / stepsPerUnit));
}

function cameras(frame: FrameKey): fc.Arbitrary<CameraState> {
  const { zoom, lat, lng } = CAMERA_LIMITS[frame];
  return fc.record({ zoom: stepped(zoom, 100), lat: stepped(lat, 10_000), lng: stepped(lng, 10_000) });
}

const pageStates: fc.Arbitrary<UrlState> = fc
  .record(
    {
      locale: fc.constantFrom(...LOCALES),
      page: pages,
      be: cameras("be"),
      us: cameras("us"),
      map: cameras("map"),
      theme: fc.constantFrom("light" as const, "dark" as const),
      view: fc.constantFrom("atlantic" as const, "list" as const),
      programs: fc.uniqueArray(slug, { minLength: 1, maxLength: 5 }),
      kinds: fc.subarray([...CONNECTION_KINDS], { minLength: 1 }),
      roles: fc.subarray([...BELGIAN_ROLES], { minLength: 1 }),
      regions: fc.uniqueArray(slug, { minLength: 1, maxLength: 5 }),
      records: fc.subarray([...EXCHANGE_RECORDS], { minLength: 1 }),
      direction: fc.constantFrom(...WAYS),
      outcome: fc.constantFrom(...ANSWERS),
      basis: fc.subarray([...BASES], { minLength: 1 }),
      grade: fc.subarray([...GRADES], { minLength: 1 }),
      hidesUndated: fc.constant(true as const),
      sort: fc
        .tuple(fc.constantFrom(...EXCHANGE_COLUMNS), fc.boolean())
        .map(([column, isDown]) => ({ column, ...(isDown && { isDescending: true as const }) })),
      group: fc.constantFrom(...EXCHANGE_COLUMNS),
      from: fc.integer({ min: 1900, max: 2010 }),
      to: fc.integer({ min: 2010, max: 2099 }),
      q: fc
        .string({ unit: "grapheme", maxLength: 60 })
        .map((text) => cleanSearch(text) ?? "Liège & Luik, 50 % + ?")
        .filter((text) => text === cleanSearch(text)),
      cities: fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }),
      isReading: fc.constant(true as const),
      hidesLines: fc.constant(true as const),
    },
    { requiredKeys: ["locale", "page"] },
  )
  // The list is a table: it has no reading view.
  .map(({ isReading, ...state }) => ({ ...state, ...(isReading && state.view !== "list" && { isReading }) }));

const isOn = fc.constant(true as const);

/** What only an embed can say; it has no list. */
const embedStates: fc.Arbitrary<UrlState> = fc
  .tuple(
    pageStates,
    fc.record({ hidesControls: isOn, hidesPanel: isOn, waitsForTap: isOn }, { requiredKeys: [] }),
  )
  .map(([{ view, ...state }, options]) => ({
    ...state,
    ...(view === "atlantic" && { view }),
    ...options,
    isEmbed: true,
  }));

export const urlStates: fc.Arbitrary<UrlState> = fc.oneof(pageStates, embedStates);

/** Any text that a script can hold, halves of surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);
