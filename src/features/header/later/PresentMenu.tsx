import { FilePlus2, type LucideIcon, Play, Plus, Presentation, Sparkles, SquareUser } from "lucide-react";
import { type RefObject, useId } from "react";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./presentMenu.module.css";

/** A way that leads to another document. */
export type WayLink = { href: string; title: string; detail?: string };

/** How far a briefing about this page is: offered, being made, or why there is none. */
export type MakingState = "ready" | "making" | "empty" | "failed";

type PresentMenuProps = {
  menuRef: RefObject<HTMLElement | null>;
  words: PresentMessages["ways"];
  /** Makes a briefing about what is seen; absent where a page has no records of its own. */
  onBrief?: (() => void) | undefined;
  /** Whether the page is filtered: then the briefing is about what is left. */
  isFiltered: boolean;
  making: MakingState;
  onAddView: () => void;
  /** Of this page: its slide and the briefing that fits; while they are asked for, undefined. */
  own: { slide?: WayLink; briefing?: WayLink } | undefined;
  hrefs: { all: string; own: string; new: string };
};

function Entry({
  icon: Icon,
  title,
  detail,
}: {
  icon: LucideIcon;
  title: string;
  detail?: string | undefined;
}) {
  return (
    <>
      <Icon aria-hidden="true" size={17} />
      <span>
        <span className={styles.title}>{title}</span>
        {detail && <small>{detail}</small>}
      </span>
    </>
  );
}

/** All ways to present from a page. */
export function PresentMenu({ menuRef, words, making, own, hrefs, ...its }: PresentMenuProps) {
  const { share } = useMessages();
  const id = useId();
  return (
    <section ref={menuRef} className={styles.menu} aria-label={words.label()} data-present-menu>
      <ul>
        {its.onBrief && (
          <li>
            <button type="button" aria-describedby={`${id}-status`} onClick={its.onBrief} data-brief>
              <Entry
                icon={Sparkles}
                title={its.isFiltered ? share.briefFiltered() : share.brief()}
                detail={words.briefDetail()}
              />
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={its.onAddView}>
            <Entry icon={FilePlus2} title={words.addView()} detail={words.addViewDetail()} />
          </button>
        </li>
      </ul>
      <p id={`${id}-status`} role="status" className={styles.status}>
        {making !== "ready" && words[making]()}
      </p>
      <ul aria-busy={own === undefined}>
        {own?.briefing && (
          <li>
            <a href={own.briefing.href} data-way="briefing">
              <Entry icon={Play} title={own.briefing.title} detail={own.briefing.detail} />
            </a>
          </li>
        )}
        {own?.slide && (
          <li>
            <a href={own.slide.href} data-way="slide">
              <Entry icon={Presentation} title={own.slide.title} detail={own.slide.detail} />
            </a>
          </li>
        )}
      </ul>
      <ul>
        <li>
          <a href={hrefs.all} data-way="all">
            <Entry icon={Presentation} title={words.all()} />
          </a>
        </li>
        <li>
          <a href={hrefs.own} data-way="own">
            <Entry icon={SquareUser} title={words.own()} />
          </a>
        </li>
        <li>
          <a href={hrefs.new} data-way="new">
            <Entry icon={Plus} title={words.create()} />
          </a>
        </li>
      </ul>
    </section>
  );
}
