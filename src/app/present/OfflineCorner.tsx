import { OfflineDialog, useOfflineParts } from "@/app/OfflineDialog";
import styles from "@/features/presentation/index.module.css";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useHasRested } from "@/ui/useHasRested";
import { useOpening } from "@/ui/useOpening";
import { useQuiet } from "@/ui/useQuiet";

/** Where a page about briefings says whether the site works without a network. */
export function OfflineCorner({ locale }: { locale: PublishedLocale }) {
  const parts = useOfflineParts(useQuiet(useHasRested()), locale);
  const { open, ...opening } = useOpening();
  return (
    <div className={styles.offline}>
      {parts && <parts.Sign onOpen={open} />}
      <OfflineDialog parts={parts} {...opening} />
    </div>
  );
}
