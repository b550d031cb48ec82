import { ArrowLeft } from "lucide-react";
import { memo, type ReactNode, type Ref } from "react";
import { CONTACT_EMAIL } from "@/content/contactEmail";
import type { PageHead } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

type PanelProps = {
  content: PageHead;
  /** The title is the name of a place. */
  isTitleName?: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  /** What a reader can ask of the whole text, above it. */
  control?: ReactNode;
  /** The text itself. */
  children: ReactNode;
  /** Between the title and the text. */
  figure?: ReactNode;
  /** After the text. */
  appendix?: ReactNode;
};

/** The text of a page, as a good reference page has it: name, place, then what the sources say. */
export const Panel = memo(function Panel({
  content,
  isTitleName = false,
  headingRef,
  control,
  children,
  figure,
  appendix,
}: PanelProps) {
  const messages = useMessages();
  const href = useHref();
  const { title, subtitle, hasWayBack } = content;
  return (
    <div className={styles.panel} data-correctable={CONTACT_EMAIL ? "" : undefined}>
      {hasWayBack && (
        <a className={styles.wayBack} href={href({ kind: "home" })}>
          <ArrowLeft aria-hidden="true" size={15} /> <span>{messages.panel.overview()}</span>
        </a>
      )}
      {control}
      <h1 ref={headingRef} tabIndex={-1} translate={isTitleName ? "no" : undefined}>
        {title}
      </h1>
      {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      {figure}
      {children}
      {appendix}
    </div>
  );
});
