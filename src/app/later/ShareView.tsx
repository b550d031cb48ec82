import type { SharedRecord } from "@/app/readSharedRecord";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";
import { usePage } from "@/app/state/PageView";
import { useTheme } from "@/app/useTheme";
import { inLocale } from "@/domain/inLocale";
import type { Page } from "@/domain/page";
import { EmbedSection } from "@/features/share/later/EmbedSection";
import { ShareDialog, type ShareLink, type SharePart } from "@/features/share/later/ShareDialog";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/later/saveFile";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import { AddedViewPart } from "./AddedViewPart";
import { Downloads } from "./Downloads";
import { describeLink } from "./describeLink";
import { PageCitation } from "./PageCitation";

type Shared = {
  state: UrlState;
  pageView: Pick<ReturnType<typeof usePage>, "view" | "result" | "read">;
  /** Handed on in place of the page. */
  record: SharedRecord | undefined;
};

/** A not-found page is shared as the home page. */
const pageOf = (page: Page): Page => (page.kind === "not-found" ? { kind: "home" } : page);

/** The links of what the reader sees: its view and its page, or a record of it. */
function readLinks(
  { state, pageView: { view, read, result }, record }: Shared,
  messages: ReturnType<typeof useMessages>,
) {
  const { share } = messages;
  const page = pageOf(view.page);
  const { title } = view.content;
  const hash = record ? `#${record.id}` : "";
  const { cities = [] } = read?.reading.atlas ?? {};
  const names = {
    ...(read?.readFilterNames(read.reading) ?? { programs: [], regions: [] }),
    cityName: (id: string) => {
      const city = cities.find((one) => one.id === id);
      return city ? inLocale(city.names, state.locale) : id;
    },
  };
  const beside = describeLink(state, names, messages);
  const what = record ? share.holdsRecord({ title: record.title, page: title }) : share.holdsPage({ title });
  const plain: ShareLink = {
    scope: record ? "record" : "page",
    address: toAbsoluteHref(formatUrl({ locale: state.locale, page })) + hash,
    holds: [what],
  };
  const whole: ShareLink = {
    scope: "view",
    address: toAbsoluteHref(formatUrl({ ...state, page })) + hash,
    holds: [what, ...(result ? [result.answer] : []), ...beside],
  };
  // A record is handed on by itself unless the reader wants the view too.
  const both: [ShareLink, ...ShareLink[]] = record ? [plain, whole] : [whole, plain];
  const links: [ShareLink, ...ShareLink[]] = beside.length > 0 ? both : [plain];
  return links;
}

/** The dialog of everything that hands on what the reader sees. */
export function OpenDialog() {
  const { build, updated } = useBuiltPage();
  const { state } = useAddressState();
  const pageView = usePage();
  const { theme } = useTheme();
  const { opened, close } = useDialogs();
  const { record } = opened;
  const { title } = pageView.view.content;
  const messages = useMessages();
  const { share } = messages;
  const handlePrint = () => {
    close();
    // The dialog is gone from the page by then.
    setTimeout(() => window.print());
  };
  const parts: SharePart[] = [
    {
      id: "embed",
      title: share.embed(),
      render: ({ address }) => (
        <EmbedSection key={address} address={address} title={title} onCopy={copyText} />
      ),
    },
    {
      id: "briefing",
      title: share.briefing(),
      render: () => <AddedViewPart state={state} view={pageView.view} build={build} />,
    },
    {
      id: "download",
      title: share.download(),
      render: () => (
        <Downloads state={state} pageView={pageView} updated={updated} theme={theme} onPrint={handlePrint} />
      ),
    },
    {
      id: "cite",
      title: share.cite(),
      render: ({ address }) => (
        <PageCitation
          path={formatPath(pageOf(pageView.view.page), state.locale)}
          address={address}
          title={title}
        />
      ),
    },
  ];
  return (
    <ShareDialog
      title={record?.title ?? title}
      links={readLinks({ state, pageView, record }, messages)}
      parts={parts}
      onCopy={copyText}
      onSave={saveFile}
      onClose={close}
    />
  );
}
