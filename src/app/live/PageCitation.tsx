import { useQuery } from "@tanstack/react-query";
import { citationQuery } from "@/data/citationQuery";
import { localDay } from "@/domain/localDay";
import { CiteSection } from "@/features/share/live/CiteSection";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { toHref } from "@/url-state/location";

/** How a page is cited; `path` is its own below the base. The text is loaded when this is shown. */
export function PageCitation({ path }: { path: string }) {
  const { cite } = useMessages();
  const { data, isError, refetch } = useQuery(citationQuery(path));
  if (isError)
    return (
      <>
        <p role="alert">{cite.failed()}</p>
        <button type="button" className="control" onClick={() => refetch()}>
          {cite.retry()}
        </button>
      </>
    );
  if (!data) return <p role="status">{cite.loading()}</p>;
  const files = { bibtex: toHref(`${path}cite.bib`), csl: toHref(`${path}cite.json`) };
  return <CiteSection citation={data} today={localDay(new Date())} files={files} onCopy={copyText} />;
}
