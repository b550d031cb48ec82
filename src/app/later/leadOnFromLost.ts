import { cityWithRegion, type IndexReading, partnershipLink, programLink } from "@/content/reading";
import { fetchIndex } from "@/data/indexQuery";
import { meantPages } from "@/domain/meantPages";
import type { Page } from "@/domain/page";
import type { Messages } from "@/i18n/compiled/messages";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { loadInstead, readHash, readPath, readQuery, toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { tidyAddress } from "@/url-state/tidyAddress";

type Lost = { build: string; locale: PublishedLocale; messages: Messages };

function nameOf(reading: IndexReading, page: Page): string {
  switch (page.kind) {
    case "city":
      return cityWithRegion(reading, page.id);
    case "program":
      return programLink(reading, page.id).text;
    case "partnership": {
      const partnership = reading.atlas.partnerships.find(({ id }) => id === page.id);
      return partnership ? partnershipLink(reading, partnership).text : page.id;
    }
    default:
      return page.kind;
  }
}

/** Puts the pages that may be meant above the ways that every lost reader is offered, as a section of the same look. */
function offer(pages: readonly Page[], reading: IndexReading, hrefOf: (page: Page) => string): void {
  const ways = document.querySelector<HTMLElement>('[data-section="ways"]');
  const list = ways?.querySelector("ul");
  if (!ways || !list || pages.length === 0) return;
  const section = ways.cloneNode(false) as HTMLElement;
  section.dataset.section = "meant";
  section.removeAttribute("data-opening");
  const heading = document.createElement("h2");
  heading.id = "section-meant";
  const text = document.createElement("span");
  text.textContent = reading.messages.notFound.meant();
  heading.append(text);
  const offers = list.cloneNode(true) as HTMLElement;
  const [item] = offers.children;
  offers.replaceChildren(
    ...pages.flatMap((page) => {
      const copy = item?.cloneNode(true) as HTMLElement | undefined;
      const link = copy?.querySelector("a");
      if (!copy || !link) return [];
      link.setAttribute("href", hrefOf(page));
      link.textContent = nameOf(reading, page);
      return [copy];
    }),
  );
  section.append(heading, offers);
  ways.before(section);
}

/**
 * For an address that nothing is at: goes to the one page that it can mean, else offers those that it may. Returns
 * whether it goes. The document is not awake yet.
 */
export async function leadOnFromLost({ build, locale, messages }: Lost): Promise<boolean> {
  const path = readPath();
  const { segments, search, hash } = tidyAddress({ path, search: readQuery(), hash: readHash() });
  const isEmbed = segments[0] === "embed";
  const words = isEmbed ? segments.slice(1) : segments;
  const go = (address: string) => {
    // The document that should be there.
    if (address === path) return false;
    loadInstead(address + search + hash);
    return true;
  };
  const [folder, id] = words;
  // Briefings and sources are not in the index: what is left of the address is tried, once.
  if ((folder === "present" || folder === "sources") && (id === undefined || /^[a-z0-9-]+$/.test(id)))
    return go(`${isEmbed ? "/embed" : ""}/${words.join("/")}/`);
  const atlas = await fetchIndex(locale, build);
  const { one, several } = meantPages(atlas, words);
  if (one) return go(formatPath(one, locale, isEmbed));
  const hrefOf = (page: Page) => toHref(formatPath(page, locale, isEmbed) + search);
  offer(several, { atlas, locale, messages }, hrefOf);
  return false;
}
