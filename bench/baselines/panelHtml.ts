import type { Atlas } from "@/domain/atlas";
import type { City } from "@/domain/city";
import type { Claim, Gap } from "@/domain/claim";
import type { Delegation } from "@/domain/delegation";

type Dossier = { title: { en: string }; claims: Claim[] };

/** The build names the classes of the page's own text; it is read before the first swap. */
const SECTION_CLASS = document.querySelector("main section[aria-labelledby]")?.className ?? "";
const CLAIMS_CLASS = document.querySelector("main li[id] > p")?.parentElement?.parentElement?.className ?? "";
const SOURCES_CLASS = document.querySelector("main li[id] > p[class]")?.className ?? "";

/** The text of a city as HTML: every claim with its sources. */
export function panelHtml(atlas: Atlas, city: City): string {
  const publishers = new Map(atlas.sources.map(({ id, author, publisher }) => [id, author ?? publisher]));
  const sourcesHtml = (ids: string[]) => {
    const links = ids.map((id) => `<a href="/sources/${id}/">${escapeText(publishers.get(id) ?? id)}</a>`);
    return `<p class="${SOURCES_CLASS}">Sources: ${links.join(" · ")}</p>`;
  };
  const claimHtml = ({ id, text, citations }: Claim) =>
    `<li id="${id}"><p>${escapeText(text.en)}</p>${sourcesHtml(citations.map(({ source }) => source))}</li>`;
  const gapHtml = ({ id, text, sources }: Gap) =>
    `<li id="${id}"><p>${escapeText(text.en)}</p>${sourcesHtml(sources)}</li>`;
  const claimsHtml = (claims: Claim[]) => claims.map(claimHtml);
  const dossiersHtml = (dossiers: Dossier[]) =>
    dossiers.map(
      ({ title, claims }) => `<li><h3>${escapeText(title.en)}</h3></li>${claimsHtml(claims).join("")}`,
    );

  const partnerships = atlas.partnerships.filter(
    ({ belgianCity, usCity }) => belgianCity === city.id || usCity === city.id,
  );
  const programs = atlas.programs.flatMap(({ name, cities }) =>
    cities.filter((member) => member.city === city.id).map(({ claim }) => ({ title: name, claims: [claim] })),
  );
  const sections: [string, string[]][] = [
    ["Overview", claimsHtml(city.claims)],
    [
      "Partnerships",
      claimsHtml(partnerships.flatMap(({ connections }) => connections.flatMap(({ claims }) => claims))),
    ],
    [
      "Delegations",
      dossiersHtml(atlas.delegations.filter((delegation) => citiesOf(delegation).includes(city.id))),
    ],
    ["Outcomes", dossiersHtml(atlas.outcomes.filter(({ cities }) => cities.includes(city.id)))],
    ["Programs", dossiersHtml(programs)],
    ["Events", dossiersHtml(atlas.events.filter(({ cities }) => cities.includes(city.id)))],
    ["What the sources do not say", city.gaps.map(gapHtml)],
    ["Population", city.populations.map(({ count }) => `<li><p>${count.toLocaleString("en")}</p></li>`)],
  ];
  const filled = sections.filter(([, items]) => items.length > 0);
  return `<a href="/">All cities</a><h1 tabindex="-1">${escapeText(city.names.en)}</h1><p>${escapeText(city.region.en)}</p>${filled
    .map(
      ([heading, items]) =>
        `<section class="${SECTION_CLASS}"><h2>${heading}</h2><ul class="${CLAIMS_CLASS}">${items.join("")}</ul></section>`,
    )
    .join("")}`;
}

function citiesOf({ from, to }: Delegation): string[] {
  return [from, to].flatMap((party) => (party.kind === "cities" ? party.cities : []));
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
