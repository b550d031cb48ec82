import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { SearchBox } from "@/features/search/SearchBox";
import { indexReading } from "../fixtures/frozenSite";
import { renderFeature } from "./renderFeature";

const network = vi.hoisted(() => ({ isUp: false, requests: 0 }));

vi.mock("@/features/search/later/liveSearch", async (importOriginal) => {
  network.requests += 1;
  if (!network.isUp) throw new Error("The network is down");
  return importOriginal();
});

it("says that the search could not be loaded, and loads it when the reader comes back", async () => {
  Element.prototype.scrollIntoView = vi.fn();
  renderFeature(
    <SearchBox
      query="genk"
      onQueryChange={vi.fn()}
      reading={indexReading}
      texts={undefined}
      onApproach={() => {}}
    />,
  );
  const status = () => screen.getByRole("status").textContent;
  await waitFor(() => expect(status()).toMatch(/^The search could not be loaded\./));
  expect(network.requests).toBe(1);
  network.isUp = true;
  fireEvent.focus(screen.getByRole("combobox"));
  await waitFor(() => expect(status()).toMatch(/^\d+ results$/));
});
