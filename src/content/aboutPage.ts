import { DATA_FILE_NAMES } from "@/domain/atlas";
import { formatList, formatPartialDate } from "@/i18n/formatDate";
import { CHECKED_STATES, EXEMPTION, JOURNEYS } from "./accessibilityChecks";
import { CONTACT_EMAIL } from "./contactEmail";
import type { Block, PageContent } from "./pageContent";
import { publisherName } from "./publisher";
import type { Reading } from "./reading";
import { section } from "./sections";
import { sisterLayerSection } from "./sisterLayer";

const note = (text: string): Block => ({ kind: "note", text });

export function aboutPage(reading: Reading): PageContent {
  const { atlas, locale, messages } = reading;
  const { about, grade } = messages;
  const title = about.title();
  const files = DATA_FILE_NAMES.flatMap((name) => [
    { href: `data/${name}.json`, text: `${name}.json` },
    { href: `data/schema/${name}.schema.json`, text: `${name}.schema.json` },
  ]);
  return {
    title,
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: about.description(),
    hasWayBack: true,
    sections: [
      ...section(
        "publisher",
        about.publisher(),
        note(about.publisherText({ publisher: publisherName(messages.site) })),
      ),
      ...section(
        "method",
        about.method(),
        note(about.methodText1()),
        note(about.methodText2()),
        note(about.methodText3()),
        note(about.methodText4()),
      ),
      ...section("grades", about.grades(), note(grade.A()), note(grade.B()), note(grade.C())),
      ...section("terms", about.terms(), {
        kind: "terms",
        terms: [
          { term: about.cve(), text: about.cveText() },
          { term: about.ftf(), text: about.ftfText() },
          { term: about.ivlp(), text: about.ivlpText() },
          { term: about.remve(), text: about.remveText() },
        ],
      }),
      ...section("map-notes", about.map(), note(about.mapText())),
      ...section(
        "accessibility",
        about.accessibility(),
        note(about.accessibilityText1()),
        note(
          about.accessibilityStates({
            states: formatList(
              CHECKED_STATES.map((state) => about.accessibilityState({ state })),
              locale,
            ),
          }),
        ),
        note(
          about.accessibilityJourneys({
            journeys: formatList(
              JOURNEYS.map((journey) => about.accessibilityJourney({ journey })),
              locale,
            ),
          }),
        ),
        note(about.accessibilityText2({ criterion: EXEMPTION.criterion })),
        note(about.accessibilityText3()),
        note(about.accessibilityNoScript()),
        note(about.accessibilityLimits()),
        note(
          about.accessibilityReport({ hasAddress: CONTACT_EMAIL ? "yes" : "no", contact: about.contact() }),
        ),
      ),
      ...sisterLayerSection(reading),
      ...section(
        "contact",
        about.contact(),
        ...(CONTACT_EMAIL
          ? [{ kind: "contact" as const, email: CONTACT_EMAIL }, note(about.contactBeside())]
          : [note(about.contactUnset())]),
      ),
      ...section(
        "data",
        messages.licences.data(),
        note(about.updated({ date: formatPartialDate(atlas.about.updated, locale) })),
        note(about.files()),
        { kind: "files", links: files },
      ),
    ],
  };
}
