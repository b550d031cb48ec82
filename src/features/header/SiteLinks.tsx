import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";

/** The pages that belong to no city: in the header where there is room, and at the foot of the text. */
export function SiteLinks({ className }: { className: string }) {
  const { navigation } = useMessages();
  const href = useHref();
  return (
    <ul className={className}>
      <li>
        <a href={href({ kind: "belgium" })}>{navigation.belgium()}</a>
      </li>
      <li>
        <a href={href({ kind: "sources" })}>{navigation.sources()}</a>
      </li>
      <li>
        <a href={href({ kind: "about" })}>{navigation.about()}</a>
      </li>
      <li>
        <a href={href({ kind: "licences" })}>{navigation.licences()}</a>
      </li>
    </ul>
  );
}
