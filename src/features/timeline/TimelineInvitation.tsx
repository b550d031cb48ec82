import { useMessages } from "@/i18n/MessagesContext";

type TimelineInvitationProps = { onPress?: () => void };

/** Stands for the controls until the reader comes to the timeline, which loads them. */
export function TimelineInvitation({ onPress }: TimelineInvitationProps) {
  const { timeline } = useMessages();
  return (
    <button type="button" className="control needs-script" data-invitation="" onClick={onPress}>
      <svg viewBox="0 0 16 16" width="15" height="15" fill="currentColor" aria-hidden="true">
        <path d="M4 2.5v11L13 8z" />
      </svg>{" "}
      <span>{timeline.invitation()}</span>
    </button>
  );
}
