import { type ReactNode, useMemo } from "react";
import { CONTACT_EMAIL } from "@/content/contactEmail";
import type { PageFile } from "@/content/pageFile";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { useLazy } from "@/ui/useLazy";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";

/**
 * Copies a claim with its citation, and suggests a correction to a claim or a gap where the site has an address for it;
 * undefined until the data of the page are there, which know the sources.
 */
export function useClaimAction(
  page: Page,
  locale: Locale,
  file: PageFile | undefined,
): ClaimAction | undefined {
  const messages = useMessages();
  const { part } = useLazy(file !== undefined, () =>
    import("./live/claimCopier").then(({ claimCopier }) => claimCopier),
  );
  // Its address, since the page itself is another object after each click.
  const path = formatPath(page, locale);
  return useMemo(() => {
    if (!part || !file) return undefined;
    const { CopyClaim, SuggestCorrection, citeSentence, correctionMail, localDay } = part;
    const draw: ClaimAction = (kind, sentence) => {
      const { id } = sentence;
      const address = `${toAbsoluteHref(path)}#${id}`;
      const suggestion = CONTACT_EMAIL && (
        <SuggestCorrection
          kind={kind}
          sentenceId={id}
          href={correctionMail(messages, sentence, {
            to: CONTACT_EMAIL,
            address,
            references: file.sources,
          })}
        />
      );
      const lines = file.cited[id];
      if (!("hasDisagreement" in sentence) || !lines) return suggestion;
      const textOf = () =>
        citeSentence({ locale, messages }, sentence, lines, { address, day: localDay(new Date()) });
      return (
        <CopyClaim claimId={id} textOf={textOf} onCopy={copyText}>
          {suggestion}
        </CopyClaim>
      );
    };
    // The same buttons for the same sentence of the same records: nothing else of them depends on the filters, which
    // render it again.
    const made = new Map<string, ReactNode>();
    return (kind, sentence) => {
      const key = [sentence.id, ...(sentence.alsoIds ?? [])].join(" ");
      const buttons = made.get(key) ?? draw(kind, sentence);
      made.set(key, buttons);
      return buttons;
    };
  }, [part, file, path, locale, messages]);
}
