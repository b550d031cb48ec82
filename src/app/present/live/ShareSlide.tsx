import { ShareDialog } from "@/features/share/live/ShareDialog";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { copyText } from "@/ui/copyText";
import { saveFile } from "@/ui/live/saveFile";

type ShareSlideProps = {
  /** Of the briefing. */
  title: string;
  number: number;
  /** Absolute. */
  links: { slide: string; briefing: string };
  onClose: () => void;
};

/** Hands on the slide that is shown, or the whole briefing. */
export function ShareSlide({ title, number, links, onClose }: ShareSlideProps) {
  const { share } = usePresentMessages();
  return (
    <ShareDialog
      title={title}
      links={[
        { scope: "slide", address: links.slide, holds: [share.holdsSlide({ number, title })] },
        { scope: "briefing", address: links.briefing, holds: [share.holdsBriefing({ title })] },
      ]}
      parts={[]}
      onCopy={copyText}
      onSave={saveFile}
      onClose={onClose}
    />
  );
}
