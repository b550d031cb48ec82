import { useMemo } from "react";
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
  return useMemo(() => {
    if (!part || !read) return undefined;
    const { CopyClaim, citeClaimById, localDay } = part;
    return ({ id, alsoIds = [] }) => {
      const textOf = () =>
        citeClaimById(read.reading, [id, ...alsoIds], {
          address: `${toAbsoluteHref(formatPath(page, locale))}#${id}`,
          day: localDay(new Date()),
        });
      return <CopyClaim claimId={id} textOf={textOf} onCopy={copyText} />;
    };
  }, [part, read, page, locale]);
}
