import type { ToCited } from "@/app/present/toCited";
import { ShareDialog } from "@/features/share/later/ShareDialog";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/later/saveFile";
import { KioskPart } from "./KioskPart";
import { SlideCitation } from "./SlideCitation";
import { TakeBriefing, type TakeBriefingProps } from "./TakeBriefing";

type ShareSlideProps = {
  /** Of the briefing. */
  title: string;
  slideTitle: string;
  number: number;
  /** Absolute. */
  links: { slide: string; briefing: string };
  take: TakeBriefingProps;
  toCited: ToCited;
  /** Where the slides go on by themselves, after so many seconds each. */
  toKiosk: (seconds: number) => string;
  onClose: () => void;
};

/** Hands on the slide that is shown, or the whole briefing. */
export function ShareSlide(props: ShareSlideProps) {
  const { title, slideTitle, number, links, take, toCited, toKiosk, onClose } = props;
  const present = usePresentMessages();
  const { share } = present;
  return (
    <ShareDialog
      title={title}
      links={[
        { scope: "slide", address: links.slide, holds: [share.holdsSlide({ number, title })] },
        { scope: "briefing", address: links.briefing, holds: [share.holdsBriefing({ title })] },
      ]}
      parts={[
        { id: "take", title: present.take.title(), render: () => <TakeBriefing {...take} /> },
        {
          id: "cite",
          title: ({ scope }) => (scope === "briefing" ? share.citeBriefing() : share.citeSlide()),
          render: ({ scope, address }) => (
            <SlideCitation
              key={scope}
              isBriefing={scope === "briefing"}
              address={address}
              title={title}
              slideTitle={slideTitle}
              cited={toCited(scope === "briefing" ? 1 : number)}
            />
          ),
        },
        { id: "kiosk", title: present.kiosk.title(), render: () => <KioskPart toAddress={toKiosk} /> },
      ]}
      onCopy={copyText}
      onSave={saveFile}
      onClose={onClose}
    />
  );
}
