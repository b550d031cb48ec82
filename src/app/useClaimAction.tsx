import { type ReactNode, useMemo } from "react";
import { CONTACT_EMAIL } from "@/content/contactEmail";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { copyText } from "@/ui/copyText";
import { useLazy } from "@/ui/useLazy";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { usePageView } from "./usePageView";

/**
 * Copies a claim with its citation, and suggests a correction to a claim or a gap where the site has an address for it;
 * undefined until the atlas is there, which knows the sources.
 */
export function useClaimAction(
  page: Page,
  locale: Locale,
  read: ReturnType<typeof usePageView>["read"],
): ClaimAction | undefined {
  const { part } = useLazy(read !== undefined, () =>
    import("./live/claimCopier").then(({ claimCopier }) => claimCopier),
  );
  // Its address, since the page itself is another object after each click.
  const path = formatPath(page, locale);
  return useMemo(() => {
    if (!part || !read) return undefined;
    const { CopyClaim, SuggestCorrection, citeClaimById, correctionMail, localDay } = part;
    const draw: ClaimAction = (kind, sentence) => {
      const { id, alsoIds = [] } = sentence;
      const address = `${toAbsoluteHref(path)}#${id}`;
      const suggestion = CONTACT_EMAIL && (
        <SuggestCorrection
          kind={kind}
          sentenceId={id}
          href={correctionMail(read.reading, sentence, { to: CONTACT_EMAIL, address })}
        />
      );
      if (kind === "gap") return suggestion;
      const textOf = () =>
        citeClaimById(read.reading, [id, ...alsoIds], { address, day: localDay(new Date()) });
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
  }, [part, read, path]);
}
