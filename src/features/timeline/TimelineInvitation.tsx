import { Play } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";

/** Stands for the controls until the reader comes to the timeline, which loads them. */
export function TimelineInvitation({ onPress }: { onPress: () => void }) {
  const { timeline } = useMessages();
  return (
    <button type="button" className="control needs-script" onClick={onPress}>
      <Play aria-hidden="true" size={15} /> <span>{timeline.invitation()}</span>
    </button>
  );
}
