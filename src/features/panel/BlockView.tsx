import { memo, type ReactNode } from "react";
import type { Block } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { useHref } from "@/url-state/HrefContext";
import { toHref } from "@/url-state/location";
import { AnswerCard } from "./AnswerCard";
import { Claims } from "./Claims";
import { TableBlock } from "./DrawTable";
import { Ends } from "./Ends";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { Chips, Pairs, Rows } from "./Links";
import type { ComparisonProps } from "./later/Comparison";
import { Parts } from "./Parts";
import styles from "./panel.module.css";
import { Records } from "./Records";
import { References } from "./References";
import { SourceRecord } from "./SourceRecord";
import { SourceRows } from "./SourceRows";

/** No page is prerendered with a comparison: which cities are compared stands in the query. */
function LazyComparison(props: ComparisonProps) {
  const { part } = useLazy(false, () => import("./later/Comparison"), 1);
  return part && <part.Comparison {...props} />;
}

function LinkedClaims({ items }: Extract<Block, { kind: "linked-claims" }>) {
  const href = useHref();
  return items.map(({ link, claims }) => (
    <div key={link.text} className={styles.linkedClaims}>
      <h3>
        <a href={href(link.page)}>{link.text}</a>
      </h3>
      <Claims claims={claims} />
    </div>
  ));
}

function Contact({ email }: { email: string }) {
  const messages = useMessages();
  const [before = "", after = ""] = messages.about.contactText({ email: "\n" }).split("\n");
  return (
    <p>
      <span>{before}</span>
      <a href={`mailto:${email}`}>{email}</a>
      <span>{after}</span>
    </p>
  );
}

type BlockViewProps = {
  block: Block;
  /** What the licences page lists, drawn by its own feature. */
  packages: ReactNode;
};

/** One part of a page's text; drawn again where it is another one. */
export const BlockView = memo(function BlockView({ block, packages }: BlockViewProps) {
  const messages = useMessages();
  switch (block.kind) {
    case "answer":
      return <AnswerCard {...block.answer} />;
    case "claims":
      return <Claims claims={block.claims} />;
    case "linked-claims":
      return <LinkedClaims {...block} />;
    case "pairs":
      return <Pairs pairs={block.pairs} isQuiet={block.isQuiet} />;
    case "records":
      return <Records heading={block.heading} records={block.records} />;
    case "rows":
      return <Rows rows={block.rows} />;
    case "chips":
      return <Chips links={block.links} />;
    case "gaps":
      return <Gaps gaps={block.gaps} />;
    case "facts":
      return <Facts facts={block.facts} />;
    case "note":
      return block.heading === undefined ? (
        <p>{block.text}</p>
      ) : (
        <>
          <h3 className={styles.group}>{block.heading}</h3>
          <p>{block.text}</p>
        </>
      );
    case "left-out":
      return <p className={styles.leftOut}>{messages.filters.leftOut({ count: block.count })}</p>;
    case "ends":
      return <Ends ends={block.ends} />;
    case "comparison":
      return <LazyComparison cities={block.cities} />;
    case "terms":
      return (
        <dl className={styles.facts}>
          {block.terms.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case "files":
      return (
        <ul className={styles.files}>
          {block.links.map(({ href, text }) => (
            <li key={href}>
              <a href={toHref(`/${href}`)}>{text}</a>
            </li>
          ))}
        </ul>
      );
    case "link":
      return (
        <p>
          <a href={block.href} rel="license">
            {block.text}
          </a>
        </p>
      );
    case "contact":
      return <Contact email={block.email} />;
    case "source":
      return <SourceRecord its={block.its} />;
    case "sources":
      return <SourceRows sources={block.sources} />;
    case "references":
      return <References references={block.references} />;
    case "packages":
      return packages;
    case "table":
      return <TableBlock table={block.table} />;
    case "parts":
      return <Parts parts={block.parts} />;
  }
});
