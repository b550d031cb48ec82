import type { Atlas } from "@/domain/atlas";
import { panelHtml } from "./panelHtml";

/** The city shown, and the cities it is paired with; nothing on the home page. */
export type Selection = { city: string; partners: string[] } | undefined;

/** Shows the text of a city on the home page itself, and keeps address and history in step. */
export function followLinks(showOnMap: (selection: Selection, atlas: Atlas) => void): void {
  const panel = document.querySelector("h1")?.parentElement;
  if (!panel) return;
  const homeHtml = panel.innerHTML;
  const homeTitle = document.title;
  let atlas: Atlas | undefined;

  const show = () => {
    if (!atlas) return;
    const id = cityOf(location.pathname);
    const city = atlas.cities.find((candidate) => candidate.id === id);
    panel.innerHTML = city ? panelHtml(atlas, city) : homeHtml;
    document.title = city ? `${city.names.en}: Belgian City Partnerships` : homeTitle;
    panel.querySelector("h1")?.focus({ preventScroll: true });
    const partners = atlas.partnerships
      .filter(({ belgianCity, usCity }) => belgianCity === id || usCity === id)
      .map(({ belgianCity, usCity }) => (belgianCity === id ? usCity : belgianCity));
    for (const mark of document.querySelectorAll<HTMLElement>("[data-frame] [data-city]")) {
      const { city: markCity = "" } = mark.dataset;
      mark.dataset.emphasis =
        markCity === id ? "selected" : partners.includes(markCity) ? "counterpart" : "none";
    }
    for (const line of document.querySelectorAll<SVGAElement>("[data-line]"))
      line.toggleAttribute("data-selected", line.dataset.from === id || line.dataset.to === id);
    showOnMap(city && { city: city.id, partners }, atlas);
  };

  addEventListener("popstate", show);
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href") ?? "";
    if (!atlas || !cityOf(address) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", address);
    show();
  });
  addEventListener("load", async () => {
    const response = await fetch("/data/atlas.en.json");
    atlas = await response.json();
  });
}

function cityOf(path: string): string | undefined {
  return path.match(/^\/cities\/([a-z-]+)\/$/)?.[1];
}
