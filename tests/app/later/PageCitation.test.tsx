import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { PageCitation } from "@/app/later/PageCitation";
import { localDay } from "@/domain/localDay";
import { DAY_READ } from "@/domain/pageCitation";
import { renderFeature } from "../../features/renderFeature";

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = `Accessed ${DAY_READ}`;
const url = "https://example.org/compare/";
const whole = JSON.stringify({
  ...{ version: 1, url, title: "Compare two cities", apa: `Compare two cities. ${url} ${text}` },
  ...{ chicago: text, bibtex: text, csl: text, ris: text },
});

function renderAt(path: string, ...answers: Response[]) {
  return renderView({ path, address: `https://example.org${path}`, title: "A page" }, ...answers);
}

function renderView(view: Parameters<typeof PageCitation>[0], ...answers: Response[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const answer = answers.shift();
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  });
  // Each failure counts: what the query does before it gives up is its own affair.
  const client = new QueryClient();
  renderFeature(
    <QueryClientProvider client={client}>
      <PageCitation {...view} />
    </QueryClientProvider>,
  );
  return asked;
}

it("loads the citation of its page, and fills in today", async () => {
  const asked = renderAt("/cities/antwerp/", new Response(whole));
  expect(screen.getByRole("status").textContent).toBe("The citation is being loaded.");
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "bibtex" } });
  expect(box.value).toBe(`Accessed ${localDay(new Date())}`);
  expect(asked).toEqual(["/cities/antwerp/citation.json"]);
  const files = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(files).toEqual([
    "/cities/antwerp/cite.bib",
    "/cities/antwerp/cite.json",
    "/cities/antwerp/cite.ris",
  ]);
});

it("cites a comparison by what it compares, and with its whole link", async () => {
  const search = "?cities=antwerp,vilvoorde";
  renderView(
    {
      path: "/compare/",
      address: `https://host.example/compare/${search}#x`,
      title: "Antwerp and Vilvoorde",
    },
    new Response(whole),
  );
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
  expect(box.value).toMatch(`Antwerp and Vilvoorde. ${url}${search}#x Accessed`);
});

it("says that it could not be loaded, and loads it when asked again", async () => {
  const refusal = () => new Response("", { status: 503 });
  renderAt("/", refusal(), refusal(), new Response(whole));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toBe("The citation could not be loaded.");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("textbox", { name: "Citation" });
});
