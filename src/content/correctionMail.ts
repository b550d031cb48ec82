import type { Messages } from "@/i18n/compiled/messages";
import type { CitedSource } from "./citedSources";
import { encodeMailText } from "./encodeMailText";
import type { SourceLink } from "./pageContent";

/** Windows hands addresses of some 2,000 characters to a mail program, and cuts or drops longer ones. */
const MOST_LENGTH = 1900;

/** How much of a `mailto:` address is for the sentence, before any title of a source. In encoded characters. */
const SENTENCE_LENGTH = 600;

function cut(text: string, length: number): string {
  if (encodeMailText(text).length <= length) return text;
  let left = length - encodeMailText("…").length;
  let kept = "";
  for (const sign of text) {
    left -= encodeMailText(sign).length;
    if (left < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The mailto address of an e-mail that suggests a correction: room for the reader's words, then the sentence's id, its
 * words, where it stands (absolute, with its fragment) and its sources. `to` is an address that the build accepts.
 * What makes it too long for mail programs is left out: titles of sources, then the sentence's end.
 */
export function correctionMail(
  { cite, correction }: Pick<Messages, "cite" | "correction">,
  { id, text, sources }: { id: string; text: string; sources: readonly SourceLink[] },
  {
    to,
    address,
    references,
  }: { to: string; address: string; references: readonly Pick<CitedSource, "id" | "title">[] },
): string {
  // A source that is named for several places in it is one source.
  const titles = [...new Map(sources.map(({ source, text: name }) => [source, name]))].map(
    ([source, name]) => references.find(({ id: its }) => its === source)?.title ?? name,
  );
  const write = (words: string, titleCount: number) => {
    const lines = [
      correction.words(),
      "",
      "",
      correction.id({ id }),
      cite.quoted({ text: words }),
      cite.record({ address }),
      ...titles.slice(0, titleCount).map((title) => cite.source({ source: cite.sourceTitle({ title }) })),
      ...(titleCount < titles.length ? ["…"] : []),
    ];
    const subject = correction.subject({ id });
    return `mailto:${to}?subject=${encodeMailText(subject)}&body=${encodeMailText(lines.join("\n"))}`;
  };
  const wanted = Math.min(SENTENCE_LENGTH, encodeMailText(text).length);
  let titleCount = titles.length;
  while (titleCount > 0 && write("", titleCount).length + wanted > MOST_LENGTH) titleCount -= 1;
  return write(cut(text, MOST_LENGTH - write("", titleCount).length), titleCount);
}
