import { LIST_KINDS } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";

const AROUND = ["belgium", "sources", "about", "licences"] as const;
const ALL = ["belgium", ...LIST_KINDS, "sources", "about", "licences"] as const;

/** The pages that belong to no city: all at the foot of the text; in the header, where there is room, few of them. */
export function SiteLinks({ className, isShort = false }: { className: string; isShort?: boolean }) {
  const { navigation } = useMessages();
  const href = useHref();
  return (
    <ul className={className}>
      {(isShort ? AROUND : ALL).map((kind) => (
        <li key={kind}>
          <a href={href({ kind })}>{navigation[kind]()}</a>
        </li>
      ))}
    </ul>
  );
}
