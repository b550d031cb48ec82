import { Island } from "@/ui/Island";
import styles from "./list.module.css";

/** The list as the document brings it; its style sheet comes with the page. */
export function ListIsland({ html }: { html: string | undefined }) {
  return <Island name="list" html={html} className={styles.island} />;
}
