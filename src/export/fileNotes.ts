import { CC_BY } from "@/content/license";
import { publisherLine } from "@/content/publisher";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { formatPartialDate } from "@/i18n/formatDate";
import type { ExportInput } from "./exportInput";

/** GeoNames asks for its name, a link and the licence's address (CC BY 4.0, section 3 a). */
const GEONAMES = "https://www.geonames.org/ · https://creativecommons.org/licenses/by/4.0/";

/** What every file says about itself: where it comes from, as of when, whom to name, and the link that reproduces it. */
export type FileNotes = {
  title: string;
  /** What the filters leave, in one sentence; absent where there are none. */
  answer?: string;
  publisher: string;
  /** Sentences, one for each source of facts and figures. */
  attribution: string[];
  /** Address of the license of the atlas's own records and texts. */
  license: string;
  /** The same in words, with whom to credit. */
  licenseText: string;
  /** What GeoNames asks for. */
  geonames: string;
  /** Reproduces the view. */
  link: string;
  /** Day of the last change to the data, `YYYY-MM-DD`. */
  dataAsOf: string;
  /** Day on which the file was made, `YYYY-MM-DD`. */
  made: string;
};

export function fileNotes({ reading, answer, link, day }: ExportInput, words: ExportMessages): FileNotes {
  const { atlas, messages } = reading;
  const { licences, site, file } = messages;
  return {
    title: site.name(),
    ...(answer && { answer }),
    publisher: publisherLine(site),
    attribution: [
      file.facts({ site: site.name() }),
      licences.geonames(),
      licences.census(),
      licences.statbel(),
    ],
    license: CC_BY,
    licenseText: words.license({ site: site.name(), link }),
    geonames: file.licence({ addresses: GEONAMES }),
    link,
    dataAsOf: atlas.about.updated,
    made: day,
  };
}

/** The same as lines of text for a person. */
export function noteLines(input: ExportInput, words: ExportMessages): string[] {
  const { locale, messages } = input.reading;
  const { title, answer, publisher, attribution, licenseText, license, geonames, link, dataAsOf, made } =
    fileNotes(input, words);
  return [
    title,
    ...(answer ? [answer] : []),
    publisher,
    messages.about.updated({ date: formatPartialDate(dataAsOf, locale) }),
    messages.file.made({ date: formatPartialDate(made, locale) }),
    messages.file.link({ link }),
    licenseText,
    license,
    ...attribution,
    geonames,
  ];
}
