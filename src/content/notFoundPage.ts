import type { PageContent } from "./pageContent";
import type { Reading } from "./reading";
import { section } from "./sections";

export function notFoundPage({ messages }: Reading): PageContent {
  const title = messages.notFound.title();
  return {
    title,
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.notFound.description(),
    hasWayBack: true,
    sections: section(
      "ways",
      messages.notFound.ways(),
      { kind: "note", text: messages.notFound.text() },
      {
        kind: "chips",
        links: [
          { page: { kind: "home" }, text: messages.panel.overview() },
          { page: { kind: "belgium" }, text: messages.navigation.belgium() },
          { page: { kind: "sources" }, text: messages.navigation.sources() },
          { page: { kind: "about" }, text: messages.navigation.about() },
        ],
      },
    ),
  };
}
