import type { ReactNode } from "react";
import { publisherLine } from "@/content/publisher";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./embed.module.css";

type EmbedFootProps = {
  /** Of the same view on the full page. */
  fullHref: string;
  /** How to use the map, once a script can say it. */
  children: ReactNode;
};

/** Whose map this is and what it is made from, and the way out of the frame. */
export function EmbedFoot({ fullHref, children }: EmbedFootProps) {
  const { embed, map, site } = useMessages();
  const href = useHref();
  return (
    <footer className={styles.foot} data-embed-foot>
      <a className="control" href={fullHref} target="_blank" rel="noopener" data-embed-open>
        {embed.open()}
      </a>
      <p>
        <strong>{site.name()}</strong> <a href={href({ kind: "sources" })}>{embed.sources()}</a>
      </p>
      <p>{publisherLine(site)}</p>
      <p>{map.credit()}</p>
      <noscript>
        <p>{site.noScript()}</p>
      </noscript>
      {children}
    </footer>
  );
}
