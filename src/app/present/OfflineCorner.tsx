import { useOffline } from "@/app/useOffline";
import styles from "@/features/presentation/index.module.css";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useHasRested } from "@/ui/useHasRested";
import { useQuiet } from "@/ui/useQuiet";

/** Where a page about briefings says whether the site works without a network. */
export function OfflineCorner({ locale }: { locale: PublishedLocale }) {
  const { sign, dialog } = useOffline(useQuiet(useHasRested()), locale);
  return (
    <div className={styles.offline}>
      {sign}
      {dialog}
    </div>
  );
}
