import { CC_BY } from "./license";
import type { Block, PageContent } from "./pageContent";
import type { Reading } from "./reading";
import { section } from "./sections";

const note = (text: string): Block => ({ kind: "note", text });

export function licencesPage({ messages }: Reading): PageContent {
  const { licences } = messages;
  const title = licences.title();
  return {
    title,
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: licences.description(),
    hasWayBack: true,
    sections: [
      ...section(
        "own",
        licences.own(),
        note(licences.ownText({ site: messages.site.name() })),
        { kind: "link", href: CC_BY, text: licences.license({ address: CC_BY }) },
        note(licences.ownQuotations()),
        note(licences.ownCode()),
      ),
      ...section(
        "data",
        licences.data(),
        note(licences.naturalEarth()),
        note(licences.census()),
        note(licences.geonames()),
        note(licences.statbel()),
      ),
      ...section("packages", licences.packages(), { kind: "packages" }),
    ],
  };
}
