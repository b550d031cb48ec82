import { type ReactNode, useMemo } from "react";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { copyText } from "@/ui/copyText";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { useLazy } from "./useLazy";
import type { usePageView } from "./usePageView";

/** Copies a claim with its citation; undefined until the atlas is there, which knows the sources. */
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
    const { CopyClaim, citeClaimById, localDay } = part;
    // The same button for the same claim: nothing of it depends on the filters, which render its claim again.
    const made = new Map<string, ReactNode>();
    return ({ id, alsoIds = [] }) => {
      const textOf = () =>
        citeClaimById(read.reading, [id, ...alsoIds], {
          address: `${toAbsoluteHref(path)}#${id}`,
          day: localDay(new Date()),
        });
      const button = made.get(id) ?? <CopyClaim claimId={id} textOf={textOf} onCopy={copyText} />;
      made.set(id, button);
      return button;
    };
  }, [part, read, path]);
}
