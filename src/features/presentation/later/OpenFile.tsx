import { FolderOpen } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { MAX_FILE_CHARACTERS, parseBriefingText, type ReadBriefingText } from "@/domain/parseBriefingText";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";
import { ProblemList } from "./ProblemList";

type Failure = Exclude<ReadBriefingText, { kind: "read" }> | { kind: "unreadable" };

type OpenFileProps = {
  onOpen: (briefing: OwnBriefing) => void;
  /** Whether there is room for a place to drop files on. */
  hasDrop?: boolean;
};

/** A file's characters can have up to three bytes. */
const MAX_FILE_BYTES = MAX_FILE_CHARACTERS * 3;

async function readFile(file: File): Promise<ReadBriefingText | Failure> {
  if (file.size > MAX_FILE_BYTES) return { kind: "too-large" };
  try {
    return parseBriefingText(await file.text());
  } catch {
    return { kind: "unreadable" };
  }
}

function sayFailure(failure: Failure, { open }: PresentMessages["own"]): string {
  switch (failure.kind) {
    case "not-json":
      return open.notJson();
    case "foreign":
      return open.foreign();
    case "newer":
      return open.newer();
    case "too-large":
      return open.tooLarge();
    case "unreadable":
      return open.unreadable();
    case "broken":
      return open.broken({ count: failure.problems.length });
  }
}

/** A button that opens a briefing's file, a place to drop one, and what is wrong with a file that cannot be opened. */
export function OpenFile({ onOpen, hasDrop = false }: OpenFileProps) {
  const { own } = usePresentMessages();
  const id = useId();
  const [failed, setFailed] = useState<{ file: string; failure: Failure }>();
  const [isOver, setIsOver] = useState(false);
  const handleFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    setFailed(read.kind === "read" ? undefined : { file: file.name, failure: read });
    if (read.kind === "read") onOpen(read.briefing);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void handleFile(event.dataTransfer.files[0]);
  };
  const drop = {
    "data-over": isOver || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: handleDrop,
  };
  return (
    <div className={hasDrop ? styles.drop : styles.open} {...(hasDrop && drop)}>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          void handleFile(target.files?.[0]);
          // So that the same file can be chosen again when it has been mended.
          target.value = "";
        }}
      />
      <label htmlFor={id} className="control">
        <FolderOpen aria-hidden="true" size={16} />
        <span>{own.open.button()}</span>
      </label>
      {hasDrop && <p>{own.open.drop()}</p>}
      <div role="status">
        {failed && (
          <>
            <p>{`${own.open.failed({ file: failed.file })} ${sayFailure(failed.failure, own)}`}</p>
            {failed.failure.kind === "broken" && <ProblemList problems={failed.failure.problems} />}
          </>
        )}
      </div>
    </div>
  );
}
