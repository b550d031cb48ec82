import { ArrowUp, List, Map as MapIcon } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./ways.module.css";

/** On a phone, where the text comes first: the way past it, in reach as long as the text is read. */
export function ToMap({ view }: { view: "pairs" | "atlantic" | "list" }) {
  const { panel, views } = useMessages();
  const isList = view === "list";
  return (
    <a className={styles.toMap} href="#map" data-way="map">
      {isList ? <List aria-hidden="true" size={18} /> : <MapIcon aria-hidden="true" size={18} />}
      <span>{isList ? views.list() : panel.toMap()}</span>
    </a>
  );
}

/** The way back from the map and what stands below it. */
export function ToText() {
  const { panel } = useMessages();
  return (
    <div className={styles.below}>
      <a className={styles.toText} href="#text" data-way="text">
        <ArrowUp aria-hidden="true" size={18} />
        <span>{panel.toText()}</span>
      </a>
    </div>
  );
}
