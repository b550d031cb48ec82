import { Island } from "@/ui/Island";
import type { Markup } from "@/ui/markup";
import styles from "./list.module.css";

/** The list as the document brings it; its style sheet comes with the page. */
export function ListIsland({ html }: { html: Markup | undefined }) {
  return <Island name="list" html={html} className={styles.island} />;
}
