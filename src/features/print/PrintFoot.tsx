import type { ReactNode } from "react";
import { publisherLine } from "@/content/publisher";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./print.module.css";

type PrintFootProps = {
  /** Day of the last change to the data, in words. */
  updated: string;
  /** Of the page. Empty in the browser until it prints: what the HTML says stays. */
  address: string;
  /** What only a script knows. */
  children: ReactNode;
};

/** The end of a page, seen where it is printed: whose it is, of when, and where its present version lies. */
export function PrintFoot({ updated, address, children }: PrintFootProps) {
  const { print, site } = useMessages();
  return (
    <footer className={styles.foot} data-print-foot>
      <div>
        <p>
          <strong>{site.name()}</strong> <span>{print.data({ date: updated })}</span>{" "}
          <span>{publisherLine(site)}</span>
        </p>
        <p suppressHydrationWarning data-printed-address>
          {address}
        </p>
      </div>
      {children}
    </footer>
  );
}
