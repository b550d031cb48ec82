import { Play } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";

type TimelineInvitationProps = { onPress: () => void; onFocusChange: (hasFocus: boolean) => void };

/** Stands for the controls until the reader comes to the timeline, which loads them. */
export function TimelineInvitation({ onPress, onFocusChange }: TimelineInvitationProps) {
  const { timeline } = useMessages();
  return (
    <button
      type="button"
      className="control needs-script"
      onClick={onPress}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      <Play aria-hidden="true" size={15} /> <span>{timeline.invitation()}</span>
    </button>
  );
}
