import { useRef } from "react";
import { LIST_KINDS } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { useHref } from "@/url-state/HrefContext";

/** Few stand as they are. */
const NONE = ":not(*)";

const AROUND = ["belgium", "sources", "about", "licences"] as const;
const ALL = ["belgium", ...LIST_KINDS, "sources", "about", "licences"] as const;

/**
 * The pages that belong to no city: all at the foot of the text, one stop of the Tab key; in the header, where there is
 * room, few of them.
 */
export function SiteLinks({ className, isShort = false }: { className: string; isShort?: boolean }) {
  const { navigation } = useMessages();
  const href = useHref();
  const listRef = useRef<HTMLUListElement>(null);
  useArrowKeys(listRef, isShort ? NONE : "a", isShort);
  return (
    <ul ref={listRef} className={className}>
      {(isShort ? AROUND : ALL).map((kind) => (
        <li key={kind}>
          <a href={href({ kind })}>{navigation[kind]()}</a>
        </li>
      ))}
    </ul>
  );
}
