import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { type DownloadFormat, DownloadSection } from "@/features/share/later/DownloadSection";
import { renderFeature } from "./renderFeature";

const MAP = "12 cities, 8 lines";
const holds = {
  geojson: MAP,
  kml: MAP,
  csv: "40 records",
  json: "40 records",
  png: "9 cities, 7 lines",
  svg: "9 cities, 7 lines",
  pptx: "9 cities, 7 lines",
};
const pixels = { width: 3200, height: 2000 };

function setUp(onSave: (format: DownloadFormat) => Promise<string>, more = {}) {
  renderFeature(
    <DownloadSection
      holds={holds}
      isFiltered={false}
      pixels={pixels}
      onSave={onSave}
      onPrint={() => {}}
      {...more}
    />,
  );
  return userEvent.setup();
}

const button = (format: string) => screen.getByRole("button", { name: `Save ${format}` });

it("says what each file is for and what it holds", () => {
  setUp(async () => "x");
  expect(
    screen.getByRole("button", { name: "Save GeoJSON", description: /QGIS or uMap.*12 cities, 8 lines/ }),
  ).toBeTruthy();
  expect(
    screen.getByRole("button", { name: "Save CSV", description: /spreadsheets.*40 records/ }),
  ).toBeTruthy();
  expect(
    screen.getByRole("button", { name: "Save PNG", description: /3200 × 2000 pixels.*9 cities, 7 lines/ }),
  ).toBeTruthy();
  const data = within(screen.getByRole("region", { name: "Data" }));
  expect(data.getAllByRole("button")).toHaveLength(4);
  const picture = within(screen.getByRole("region", { name: "Picture of the map" }));
  expect(picture.getAllByRole("button")).toHaveLength(2);
  const slide = within(screen.getByRole("region", { name: "Slide of this view" }));
  expect(slide.getByRole("button", { name: "Save PowerPoint" })).toBeTruthy();
});

it.each([
  [false, /no filter is set/],
  [true, /what the filters leave/],
])("says whether filters count: %s", (isFiltered, text) => {
  setUp(async () => "x", { isFiltered });
  expect(screen.getByText(text)).toBeTruthy();
});

it("tells that it makes a file, takes no second press meanwhile, and tells its name", async () => {
  let finish = (_name: string) => {};
  const onSave = vi.fn(
    (_format: DownloadFormat) =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  const user = setUp(onSave);
  await user.click(button("KML"));
  expect(await screen.findByText("Making the file.")).toBe(screen.getByRole("status"));
  expect(screen.getByRole("progressbar")).toBeTruthy();
  expect(document.activeElement).toBe(button("KML"));
  await user.click(button("JSON"));
  expect(onSave.mock.calls).toEqual([["kml", expect.anything()]]);
  finish("atlas.kml");
  expect(await screen.findByText("Saved as atlas.kml.")).toBe(screen.getByRole("status"));
});

it("tells where a file could not be made, and tries again", async () => {
  const onSave = vi
    .fn<(format: DownloadFormat) => Promise<string>>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValueOnce("atlas.svg");
  const user = setUp(onSave);
  await user.click(button("SVG"));
  expect(await screen.findByText(/SVG could not be made/)).toBe(screen.getByRole("status"));
  await user.click(button("SVG"));
  expect(await screen.findByText("Saved as atlas.svg.")).toBeTruthy();
});

it("waits for the data", async () => {
  const onSave = vi.fn(async () => "x");
  const user = setUp(onSave, { holds: undefined });
  expect(screen.getByRole("status").textContent).toBe("Loading the data.");
  await user.click(button("CSV"));
  expect(onSave).not.toHaveBeenCalled();
});

it("prints the page's fact sheet", async () => {
  const onPrint = vi.fn();
  const user = setUp(async () => "x", { onPrint });
  await user.click(screen.getByRole("button", { name: "Print fact sheet", description: /Save as PDF/ }));
  expect(onPrint).toHaveBeenCalledOnce();
});
