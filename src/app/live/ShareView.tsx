import type { Read } from "@/app/usePageView";
import type { PageView } from "@/content/readPage";
import { inLocale } from "@/domain/inLocale";
import type { Page } from "@/domain/page";
import { ShareDialog, type ShareLink, type SharePart } from "@/features/share/live/ShareDialog";
import { useMessages } from "@/i18n/MessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/saveFile";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsolute } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import { describeLink } from "./describeLink";

/** A record of the page, by its fragment. */
export type SharedRecord = { id: string; title: string };

type ShareViewProps = {
  state: UrlState;
  view: PageView;
  /** The atlas and what reads it, once they are there. */
  read: Read | undefined;
  /** Handed on in place of the page. */
  record: SharedRecord | undefined;
  onClose: () => void;
};

/** The links of what the reader sees: its view and its page, or a record of it. */
function readLinks({ state, view, read, record }: ShareViewProps, messages: ReturnType<typeof useMessages>) {
  const { share } = messages;
  const page: Page = view.page.kind === "not-found" ? { kind: "home" } : view.page;
  const { title } = view.content;
  const hash = record ? `#${record.id}` : "";
  const { programs = [], cities = [] } = read?.reading.atlas ?? {};
  const names = {
    programs: programs.map(({ id, name }) => ({ id, name: inLocale(name, state.locale) })),
    cityName: (id: string) => {
      const city = cities.find((one) => one.id === id);
      return city ? inLocale(city.names, state.locale) : id;
    },
  };
  const beside = describeLink(state, names, messages);
  const what = record ? share.holdsRecord({ title: record.title, page: title }) : share.holdsPage({ title });
  const plain: ShareLink = {
    scope: record ? "record" : "page",
    address: toAbsolute(formatUrl({ locale: state.locale, page })) + hash,
    holds: [what],
  };
  const whole: ShareLink = {
    scope: "view",
    address: toAbsolute(formatUrl({ ...state, page })) + hash,
    holds: [what, ...beside],
  };
  // A record is handed on by itself unless the reader wants the view too.
  const both: [ShareLink, ...ShareLink[]] = record ? [plain, whole] : [whole, plain];
  const links: [ShareLink, ...ShareLink[]] = beside.length > 0 ? both : [plain];
  return links;
}

/** The dialog of everything that hands on what the reader sees. */
export function ShareView(props: ShareViewProps) {
  const { view, record, onClose } = props;
  const messages = useMessages();
  const parts: SharePart[] = [];
  return (
    <ShareDialog
      title={record?.title ?? view.content.title}
      links={readLinks(props, messages)}
      parts={parts}
      onCopy={copyText}
      onSave={saveFile}
      onClose={onClose}
    />
  );
}
