import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { CopyState } from "@/domain/offlineCopy";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import styles from "./dialog.module.css";
import type { OfflineDialogProps } from "./OfflineDialog";

type Words = Pick<OfflineDialogProps, "messages" | "downloadBytes" | "storedBytes" | "toMegabytes">;

function describe(copy: CopyState, { messages, downloadBytes, storedBytes, toMegabytes }: Words): string[] {
  switch (copy.kind) {
    case "checking":
      return [messages.checking()];
    case "impossible":
      return [messages.impossible[copy.why]()];
    case "absent":
      return [
        ...(copy.why === "saving" ? [messages.saving()] : []),
        ...(copy.why === "large" ? [messages.large({ size: toMegabytes(storedBytes) })] : []),
        messages.absent({ size: toMegabytes(downloadBytes) }),
      ];
    case "filling":
      return [messages.filling({ kept: toMegabytes(copy.bytes), total: toMegabytes(copy.totalBytes) })];
    case "ready":
      return [messages.ready()];
    case "failed":
      return [messages.failed[copy.failure]()];
  }
}

function Facts({ state: { copy }, messages, downloadBytes, toMegabytes, toDay }: OfflineDialogProps) {
  if (copy.kind !== "ready") return null;
  const { facts } = messages;
  const { bytes, updated, version } = copy.facts;
  const rows: [string, string][] = [
    [facts.stored(), facts.megabytes({ size: toMegabytes(bytes) })],
    [facts.download(), facts.about({ size: toMegabytes(downloadBytes) })],
    [facts.updated(), toDay(updated)],
    [facts.version(), version],
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be done about the copy, by what is kept. */
function Actions({ state: { copy }, messages, actions }: OfflineDialogProps): ReactNode {
  const button = (text: string, onClick: () => void) => (
    <button type="button" onClick={onClick}>
      {text}
    </button>
  );
  switch (copy.kind) {
    case "checking":
    case "impossible":
      return null;
    case "absent":
      return button(messages.keep(), actions.keep);
    case "filling":
      return button(messages.stop(), actions.remove);
    case "ready":
      return (
        <>
          {button(messages.lookFor(), actions.look)}
          {button(messages.remove(), actions.remove)}
        </>
      );
    case "failed":
      return (
        <>
          {button(messages.retry(), actions.keep)}
          {button(messages.remove(), actions.remove)}
        </>
      );
  }
}

function lookText(look: OfflineDialogProps["state"]["look"], messages: OfflineMessages): string {
  return look === "none" ? "" : messages.look[look]();
}

/** How it stands with the copy. */
export function CopyPart(props: OfflineDialogProps) {
  const { state, messages } = props;
  const { copy, look } = state;
  const actionsRef = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another kind there are other buttons.
  useLayoutEffect(
    function holdFocus() {
      // The button that was pressed is gone.
      if (document.activeElement !== document.body) return;
      const actions = actionsRef.current;
      (actions?.querySelector("button") ?? actions?.closest("dialog")?.querySelector("button"))?.focus();
    },
    [copy.kind],
  );
  return (
    <>
      <div role="status">
        {describe(copy, props).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {copy.kind === "filling" && (
        <progress aria-label={messages.progress()} max={copy.totalBytes || 1} value={copy.bytes} />
      )}
      <Facts {...props} />
      <div className={styles.actions} ref={actionsRef}>
        <Actions {...props} />
      </div>
      <p role="status" className={styles.look}>
        {lookText(look, messages)}
      </p>
    </>
  );
}
