import { ShareDialog } from "@/features/share/live/ShareDialog";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/live/saveFile";
import { TakeBriefing, type TakeBriefingProps } from "./TakeBriefing";

type ShareSlideProps = {
  /** Of the briefing. */
  title: string;
  number: number;
  /** Absolute. */
  links: { slide: string; briefing: string };
  take: TakeBriefingProps;
  onClose: () => void;
};

/** Hands on the slide that is shown, or the whole briefing. */
export function ShareSlide({ title, number, links, take, onClose }: ShareSlideProps) {
  const present = usePresentMessages();
  const { share } = present;
  return (
    <ShareDialog
      title={title}
      links={[
        { scope: "slide", address: links.slide, holds: [share.holdsSlide({ number, title })] },
        { scope: "briefing", address: links.briefing, holds: [share.holdsBriefing({ title })] },
      ]}
      parts={[{ id: "take", title: present.take.title(), render: () => <TakeBriefing {...take} /> }]}
      onCopy={copyText}
      onSave={saveFile}
      onClose={onClose}
    />
  );
}
