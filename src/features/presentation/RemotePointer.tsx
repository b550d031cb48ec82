import type { Ref } from "react";
import styles from "./stage.module.css";

/** Where the presenter points in another window; hidden until then. Whoever has the ref moves and shows it. */
export function RemotePointer({ ref }: { ref: Ref<HTMLDivElement> }) {
  return <div ref={ref} className={styles.laser} data-remote-pointer aria-hidden="true" hidden />;
}
