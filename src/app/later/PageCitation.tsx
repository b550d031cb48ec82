import { useQuery } from "@tanstack/react-query";
import { citationQuery } from "@/data/citationQuery";
import { localDay } from "@/domain/localDay";
import { type CitedView, isWholePage } from "@/domain/pageCitation";
import { CiteSection } from "@/features/share/later/CiteSection";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/later/saveFile";
import { toHref } from "@/url-state/location";

type PageCitationProps = {
  /** Of the page, below the base. */
  path: string;
  /** Whole link of what is seen. */
  address: string;
  title: string;
  /** Title, author and day of what the page does not say itself: a briefing. */
  called?: Omit<CitedView, "search"> | undefined;
  /** What the part is called; absent: as of a page. */
  name?: string;
};

/** How a page or a view of it is cited. The text is loaded when this is shown. */
export function PageCitation({ path, address, title, called, name }: PageCitationProps) {
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
  const view = { search: search + hash, ...(path.endsWith("/compare/") && { title }), ...called };
  return (
    <CiteSection
      name={name ?? cite.title()}
      citation={data}
      today={localDay(new Date())}
      // The files are of the page: those of a view are made of its own texts.
      files={isWholePage(data, view) ? files : undefined}
      view={view}
      onCopy={copyText}
      onSave={saveFile}
    />
  );
}
