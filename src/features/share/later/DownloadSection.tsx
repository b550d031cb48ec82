import { useId } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { TaskStatus } from "@/ui/later/TaskStatus";
import { type TaskControl, useTask } from "@/ui/later/useTask";
import styles from "./download.module.css";

const GROUPS = {
  data: ["geojson", "csv", "kml", "json"],
  picture: ["png", "svg"],
  slide: ["pptx"],
} as const;

export type DownloadFormat = (typeof GROUPS)[keyof typeof GROUPS][number];

type DownloadSectionProps = {
  /** How much a file of each format holds, in words; absent until the data are there. */
  holds: Record<DownloadFormat, string> | undefined;
  isFiltered: boolean;
  /** Pixels of the PNG. */
  pixels: { width: number; height: number };
  /** Makes a file and has the browser save it; gives its name. */
  onSave: (format: DownloadFormat, control: TaskControl) => Promise<string>;
  /** Prints the page, which is a fact sheet on paper. */
  onPrint: () => void;
};

/** Files of what the filters leave, and pictures of the maps: what each is for, what it holds, and a button. */
export function DownloadSection({ holds, isFiltered, pixels, onSave, onPrint }: DownloadSectionProps) {
  const { download } = useMessages();
  const paperId = useId();
  const { state, run, cancel } = useTask<DownloadFormat>();
  const isBusy = holds === undefined || state.kind === "running";
  const failed = state.kind === "failed" ? download.format[state.name]() : "";
  const handlePress = (format: DownloadFormat) => {
    if (holds) void run(format, async (control) => download.saved({ file: await onSave(format, control) }));
  };
  const scopes = {
    data: isFiltered ? download.scopeFiltered() : download.scopeAll(),
    picture: download.pictureScope(),
    slide: download.slideScope(),
  };
  return (
    <div className={styles.section}>
      <p>{download.carried()}</p>
      {(["data", "picture", "slide"] as const).map((group) => (
        <section key={group} aria-label={download[group]()}>
          <h3>{download[group]()}</h3>
          <p>{scopes[group]}</p>
          <ul>
            {GROUPS[group].map((format) => (
              <FormatRow
                key={format}
                format={format}
                holds={holds?.[format]}
                pixels={pixels}
                isBusy={isBusy}
                onPress={handlePress}
              />
            ))}
          </ul>
        </section>
      ))}
      <section aria-label={download.paper()}>
        <h3>{download.paper()}</h3>
        <ul>
          <li>
            <span id={paperId}>{download.paperUse()}</span>
            <button type="button" className="control" aria-describedby={paperId} onClick={onPrint}>
              {download.print()}
            </button>
          </li>
        </ul>
      </section>
      <TaskStatus
        state={state}
        texts={{
          making: download.making(),
          cancel: download.cancel(),
          cancelled: download.cancelled(),
          failed: download.failed({ format: failed }),
        }}
        waiting={holds ? "" : download.loading()}
        onCancel={cancel}
      />
    </div>
  );
}

type FormatRowProps = {
  format: DownloadFormat;
  holds: string | undefined;
  pixels: DownloadSectionProps["pixels"];
  isBusy: boolean;
  onPress: (format: DownloadFormat) => void;
};

function FormatRow({ format, holds, pixels, isBusy, onPress }: FormatRowProps) {
  const { download } = useMessages();
  const textId = useId();
  return (
    <li>
      <span id={textId}>
        <span>{download.use[format](pixels)}</span> {holds && <small>{holds}</small>}
      </span>
      <button
        type="button"
        className="control"
        // Not `disabled`: that would take the focus away from who has just pressed it.
        aria-disabled={isBusy || undefined}
        aria-describedby={textId}
        onClick={() => onPress(format)}
      >
        {download.save({ format: download.format[format]() })}
      </button>
    </li>
  );
}
