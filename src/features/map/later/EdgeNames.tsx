import { ArrowUp } from "lucide-react";
import type { EdgeName } from "@/content/outside";
import type { MarkContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./live.module.css";

/** Cities beside the view, as links at its edge with an arrow that points to them. */
export function EdgeNames({ edges }: { edges: readonly EdgeName<MarkContent>[] }) {
  const { map: messages } = useMessages();
  const href = useHref();
  return edges.map(({ mark: { id, label, name }, place, box }) => (
    <a
      key={id}
      className={styles.edge}
      href={href({ kind: "city", id })}
      aria-label={messages.outside({ name })}
      data-edge={id}
      draggable={false}
      style={{ left: box.left, top: box.top, width: box.right - box.left }}
    >
      <ArrowUp aria-hidden="true" size={13} style={{ rotate: `${place.bearing}deg` }} />
      <span translate="no">{label}</span>
    </a>
  ));
}
