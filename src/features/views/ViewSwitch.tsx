import { useRef } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import type { OtherView } from "@/url-state/urlState";
import styles from "./views.module.css";

export type ViewId = "pairs" | OtherView;

type ViewSwitchProps = {
  /** Absent where none of them is shown. */
  current: ViewId | undefined;
  hrefOf: (view: ViewId) => string;
  /** Those that can be chosen. */
  ids?: readonly ViewId[];
};

const ALL: readonly ViewId[] = ["pairs", "atlantic", "list"];

/** Two maps, one map or the list: links, so that each can be opened beside this one and copied. */
export function ViewSwitch({ current, hrefOf, ids = ALL }: ViewSwitchProps) {
  const { views } = useMessages();
  const navRef = useRef<HTMLElement>(null);
  useArrowKeys(navRef, "a", ids);
  return (
    <nav aria-label={views.label()} className={styles.views} ref={navRef}>
      {ids.map((view) => (
        <a
          key={view}
          href={hrefOf(view)}
          aria-current={view === current ? "true" : undefined}
          data-view={view}
        >
          {views[view]()}
        </a>
      ))}
    </nav>
  );
}
