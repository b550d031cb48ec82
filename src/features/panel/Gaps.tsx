import { useContext } from "react";
import { MOST_NAMED } from "@/content/mostNamed";
import type { GapContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { About, AlsoIds } from "./About";
import { ClaimActionContext } from "./ClaimAction";
import { referenceId } from "./Numbers";
import styles from "./panel.module.css";

/** The sources that were read for a gap, in one link, which opens its card. */
function ReadFor({ gap: { sources } }: { gap: GapContent }) {
  const { panel } = useMessages();
  const href = useHref();
  const isAwake = useContext(ClaimActionContext) !== undefined;
  const [first] = sources;
  if (!first) return null;
  const count = sources.length;
  const isNamed = count <= MOST_NAMED;
  const numbers = sources.flatMap(({ number }) => number ?? []).join(", ");
  return (
    <a
      className={styles.read}
      href={isNamed ? `#${referenceId(first.source)}` : href({ kind: "sources" })}
      aria-haspopup={isAwake ? "dialog" : undefined}
      data-read
    >
      {isNamed ? panel.readNamed({ count, numbers }) : panel.read({ count })}
    </a>
  );
}

/** What the sources do not say, and how many of them were read for it. */
export function Gaps({ gaps }: { gaps: GapContent[] }) {
  const action = useContext(ClaimActionContext);
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap.id} id={gap.id}>
          <p>
            <span>{gap.text}</span> <ReadFor gap={gap} />
          </p>
          <AlsoIds {...gap} />
          <About {...gap} />
          {action?.(gap.id)}
        </li>
      ))}
    </ul>
  );
}
