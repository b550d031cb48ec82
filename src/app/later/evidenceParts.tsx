import type { ReactNode } from "react";
import { citeSentence, sourceLinesOf } from "@/content/citeClaim";
import { CONTACT_EMAIL } from "@/content/contactEmail";
import { correctionMail } from "@/content/correctionMail";
import type { PageEvidence } from "@/content/pageEvidence";
import type { PageFile } from "@/content/pageFile";
import { type Sentence, sentencesById } from "@/content/sentences";
import { localDay } from "@/domain/localDay";
import type { Locale } from "@/domain/locale";
import { CopyClaim } from "@/features/panel/later/CopyClaim";
import { EvidenceCard } from "@/features/panel/later/EvidenceCard";
import { EvidenceActions, EvidencePlace } from "@/features/panel/later/EvidencePlace";
import { SentenceEvidence } from "@/features/panel/later/SentenceEvidence";
import type { Messages } from "@/i18n/compiled/messages";
import { copyText } from "@/ui/copyText";
import { toAbsoluteHref } from "@/url-state/location";

type EvidenceInput = {
  file: PageFile;
  evidence: PageEvidence | undefined;
  /** Of the page, below the base. */
  path: string;
  updated: string;
  locale: Locale;
  messages: Messages;
  say: (text: string) => void;
};

/** Draws the evidence of a page's sentences, in the card and in place. */
function evidenceDrawer({ file, evidence, path, updated, locale, messages, say }: EvidenceInput) {
  const sentences = sentencesById(file.view.content.sections);
  const references = [...file.sources, ...(evidence?.sources ?? [])];

  /** What is told of a sentence where it goes elsewhere: its words, where it stands, its name beside others. */
  const readQuoted = (sentence: Sentence) => {
    const { kind, its } = sentence;
    const { copyClaim, copyFact, correctClaim, correctFact, correctGap } = messages.evidence;
    if (kind === "fact") {
      const { fragment } = sentence;
      const names = { copy: copyFact({ fact: its.label }), correct: correctFact({ fact: its.label }) };
      return { ...its, ...names, id: fragment ?? path, text: messages.cite.fact(its), fragment };
    }
    const { number } = sentence;
    const correct = kind === "gap" ? correctGap({ number }) : correctClaim({ number });
    return { ...its, copy: copyClaim({ number }), correct, fragment: its.id };
  };

  const readActions = (sentence: Sentence, isApart: boolean): ReactNode => {
    const { kind, its } = sentence;
    const quoted = readQuoted(sentence);
    const address = toAbsoluteHref(path) + (quoted.fragment === undefined ? "" : `#${quoted.fragment}`);
    const lines =
      evidence && sourceLinesOf({ messages }, evidence.uses[its.id ?? ""] ?? [], evidence.sources);
    const isCopied = kind !== "gap" && lines !== undefined && lines.length > 0;
    const mail = CONTACT_EMAIL && {
      href: correctionMail(messages, quoted, { to: CONTACT_EMAIL, address, references }),
      name: isApart ? messages.correction.suggest({ kind }) : quoted.correct,
    };
    if (!isCopied && !mail) return null;
    return (
      <EvidenceActions mail={mail || undefined}>
        {isCopied && (
          <CopyClaim
            label={isApart ? messages.cite.copyClaim() : quoted.copy}
            textOf={() =>
              citeSentence({ locale, messages }, quoted, lines, { address, day: localDay(new Date()) })
            }
            onCopy={copyText}
            say={say}
          />
        )}
      </EvidenceActions>
    );
  };

  const draw = (id: string, isApart: boolean, first?: string): ReactNode => {
    const sentence = sentences.get(id);
    return (
      sentence && (
        <SentenceEvidence
          sentence={sentence}
          evidence={evidence}
          first={first}
          updated={updated}
          isApart={isApart}
        >
          {readActions(sentence, isApart)}
        </SentenceEvidence>
      )
    );
  };

  // The same for the same sentence: nothing of it depends on the filters, which render the text again.
  const places = new Map<string, ReactNode>();
  return {
    /** For the card; `first` is the source that was pressed. */
    drawApart: (id: string, first: string) => draw(id, true, first),
    /** Below the sentence. */
    drawInPlace: (id: string): ReactNode => {
      if (!places.has(id)) places.set(id, <EvidencePlace>{draw(id, false)}</EvidencePlace>);
      return places.get(id);
    },
  };
}

/** What a card and evidence in place take: loaded when the data of the page are there. */
export const evidenceParts = { evidenceDrawer, EvidenceCard };
