import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { PageCitation } from "@/app/later/PageCitation";
import { slideTitle } from "@/app/present/documentTitle";
import type { ToCited } from "@/app/present/toCited";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";

type SlideCitationProps = {
  /** Whether the whole briefing is cited. */
  isBriefing: boolean;
  /** Absolute. */
  address: string;
  /** Of the briefing. */
  title: string;
  slideTitle: string;
  cited: ReturnType<ToCited>;
};

/** What has been loaded holds for the visit. */
const client = new QueryClient();

/** How a slide or its briefing is cited. Whose briefing it is, its own words say. */
export function SlideCitation(props: SlideCitationProps) {
  const { isBriefing, address, title, cited } = props;
  const present = usePresentMessages();
  if (!cited) return <p>{present.own.link.tooLong()}</p>;
  const { path, ...own } = cited;
  const briefing = title || present.own.untitled();
  const whole =
    isBriefing || props.slideTitle === "" ? briefing : slideTitle(props.slideTitle, briefing, present);
  return (
    <QueryClientProvider client={client}>
      <PageCitation
        path={path}
        address={address}
        title={whole}
        called={{ title: whole, ...own }}
        name={isBriefing ? present.share.citeBriefing() : present.share.citeSlide()}
      />
    </QueryClientProvider>
  );
}
