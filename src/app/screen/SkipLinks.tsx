import styles from "@/app/app.module.css";
import { readLayout } from "@/app/pageLayout";
import { usePage } from "@/app/state/PageView";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { useListInPlace } from "./useListInPlace";

/** The first links of a page, for who comes by keys: to its text, its map and its list. */
export function SkipLinks() {
  const { site } = useMessages();
  const href = useHref();
  const { page } = usePage().view;
  const hasList = useListInPlace() !== undefined;
  return (
    <>
      <a className={styles.skip} href="#text">
        {site.skipToText()}
      </a>
      <a className={styles.skip} href="#map">
        {site.skipToMap()}
      </a>
      {/* A page of tables is the list itself: the first link leads there. */}
      {!readLayout(page, false).isMapless && (
        <a className={styles.skip} href={hasList ? "#list" : href({ kind: "exchanges" })}>
          {site.skipToList()}
        </a>
      )}
    </>
  );
}
