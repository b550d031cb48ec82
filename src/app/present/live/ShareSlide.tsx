import { ShareDialog } from "@/features/share/live/ShareDialog";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/live/saveFile";
import { KioskPart } from "./KioskPart";
import { TakeBriefing, type TakeBriefingProps } from "./TakeBriefing";

type ShareSlideProps = {
  /** Of the briefing. */
  title: string;
  number: number;
  /** Absolute. */
  links: { slide: string; briefing: string };
  take: TakeBriefingProps;
  /** Where the slides go on by themselves, after so many seconds each. */
  toKiosk: (seconds: number) => string;
  onClose: () => void;
};

/** Hands on the slide that is shown, or the whole briefing. */
export function ShareSlide({ title, number, links, take, toKiosk, onClose }: ShareSlideProps) {
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
        { id: "kiosk", title: present.kiosk.title(), render: () => <KioskPart toAddress={toKiosk} /> },
      ]}
      onCopy={copyText}
      onSave={saveFile}
      onClose={onClose}
    />
  );
}
