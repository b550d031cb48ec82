import { useQuery } from "@tanstack/react-query";
import { citationQuery } from "@/data/citationQuery";
import { localDay } from "@/domain/localDay";
import { CiteSection } from "@/features/share/live/CiteSection";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { toHref } from "@/url-state/location";

type PageCitationProps = {
  /** Of the page, below the base. */
  path: string;
  /** Whole link of what is seen. */
  address: string;
  title: string;
};

/** How a page or a view of it is cited. The text is loaded when this is shown. */
export function PageCitation({ path, address, title }: PageCitationProps) {
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
  const files = {
    bibtex: toHref(`${path}cite.bib`),
    csl: toHref(`${path}cite.json`),
    ris: toHref(`${path}cite.ris`),
  };
  const { search, hash } = new URL(address);
  // A comparison is called by what it compares; the title of a partnership as cited says how it is known.
  const view = { search: search + hash, ...(path.endsWith("/compare/") && { title }) };
  return (
    <CiteSection citation={data} today={localDay(new Date())} files={files} view={view} onCopy={copyText} />
  );
}
