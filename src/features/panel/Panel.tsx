import { ArrowLeft } from "lucide-react";
import { memo, type ReactNode, type Ref } from "react";
import { CONTACT_EMAIL } from "@/content/contactEmail";
import type { PageContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { BlockView } from "./BlockView";
import { type ClaimAction, ClaimActionContext } from "./ClaimAction";
import styles from "./panel.module.css";

type PanelProps = {
  content: PageContent;
  /** The title is the name of a place. */
  isTitleName?: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  packages: ReactNode;
  claimAction?: ClaimAction | undefined;
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
  packages,
  claimAction,
  figure,
  appendix,
}: PanelProps) {
  const messages = useMessages();
  const href = useHref();
  const { title, subtitle, hasWayBack, sections } = content;
  return (
    <div className={styles.panel} data-correctable={CONTACT_EMAIL ? "" : undefined}>
      {hasWayBack && (
        <a className={styles.wayBack} href={href({ kind: "home" })}>
          <ArrowLeft aria-hidden="true" size={15} /> <span>{messages.panel.allCities()}</span>
        </a>
      )}
      <h1 ref={headingRef} tabIndex={-1} translate={isTitleName ? "no" : undefined}>
        {title}
      </h1>
      {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      {figure}
      <ClaimActionContext value={claimAction}>
        {sections.map(({ id, heading, blocks }) => (
          <section key={id} className={styles.section} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`}>{heading}</h2>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and their order changes only with the page.
              <BlockView key={`${block.kind} ${index}`} block={block} heading={heading} packages={packages} />
            ))}
          </section>
        ))}
      </ClaimActionContext>
      {appendix}
    </div>
  );
});
