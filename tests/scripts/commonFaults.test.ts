import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import { formatProblems } from "../../scripts/formatProblems";
import { readAtlas } from "../../scripts/readAtlas";
import { frozenData } from "../fixtures/frozenAtlas";
import { writeDataFolder } from "./writeDataFolder";

/** What `npm run check:data` says of the frozen data with one change. */
async function problemsAfter(change: (draft: Atlas) => void): Promise<string[]> {
  const draft = structuredClone(frozenData);
  change(draft);
  const folder = await writeDataFolder(draft);
  const { problems } = await readAtlas(folder);
  return formatProblems(problems, "public/data").split("\n");
}

function recordCalled<Item extends { id: string }>(records: Item[], id: string): Item {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`The frozen atlas has no ${id}`);
  return found;
}

describe("a fault that data authors make is told in one place, with what to do", () => {
  it.each<{ name: string; change: (draft: Atlas) => void; says: string[] }>([
    {
      name: "a partnership with a city that there is not",
      change: ({ partnerships }) => {
        recordCalled(partnerships, "ostend--seattle").usCity = "seatle";
      },
      says: [
        "partnerships.json › ostend--seattle › usCity: ",
        'no city with the id "seatle"',
        'Did you mean "seattle"?',
      ],
    },
    {
      name: "a delegation without a source",
      change: ({ delegations }) => {
        const [claim] = recordCalled(delegations, "ostend-seattle-2016").claims;
        if (claim) claim.citations = [];
      },
      says: ["delegations.json › ostend-seattle-2016-visit › citations: ", "citation", '"source"'],
    },
    {
      name: "a thirteenth month",
      change: ({ events }) => {
        recordCalled(events, "example-meeting-1").date = { kind: "at", date: "2014-13" };
      },
      says: ["events.json › example-meeting-1 › date.date: ", '"2014-13"', "YYYY-MM"],
    },
    {
      name: "latitude and longitude the wrong way round",
      change: ({ cities }) => {
        const { coordinates } = recordCalled(cities, "ostend");
        Object.assign(coordinates, { lat: coordinates.lng, lng: coordinates.lat });
      },
      says: ["cities.json › ostend › coordinates: ", "is not in Belgium.", "Exchange lat and lng"],
    },
    {
      name: "markup in a text",
      change: ({ outcomes }) => {
        recordCalled(outcomes, "ostend-youth-office").title.en = "A <b>new</b> office";
      },
      says: ["outcomes.json › ostend-youth-office › title.en: ", '"A <b>new</b> office"', "Delete the tag"],
    },
  ])("$name", async ({ change, says }) => {
    const lines = await problemsAfter(change);
    const [where = "", ...words] = says;
    const at = lines.findIndex((line) => line.startsWith(where));
    for (const word of words) expect(`${lines[at]}\n${lines[at + 1]}`, lines.join("\n")).toContain(word);
    expect(lines.at(-1)).toMatch(/ of public\/data$/);
  });
});
