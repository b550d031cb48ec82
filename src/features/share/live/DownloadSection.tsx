import { useId, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./download.module.css";

const GROUPS = {
  data: ["geojson", "csv", "kml", "json"],
  picture: ["png", "svg"],
} as const;

export type DownloadFormat = (typeof GROUPS)[keyof typeof GROUPS][number];

type DownloadSectionProps = {
  /** How much a file of each format holds, in words; absent until the data are there. */
  holds: Record<DownloadFormat, string> | undefined;
  isFiltered: boolean;
  /** Pixels of the PNG. */
  pixels: { width: number; height: number };
  /** Makes a file and has the browser save it; gives its name. */
  onSave: (format: DownloadFormat) => Promise<string>;
};

type Progress =
  | { kind: "idle" }
  | { kind: "making" }
  | { kind: "saved"; file: string }
  | { kind: "failed"; format: DownloadFormat };

/** Files of what the filters leave, and pictures of the maps: what each is for, what it holds, and a button. */
export function DownloadSection({ holds, isFiltered, pixels, onSave }: DownloadSectionProps) {
  const { download } = useMessages();
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const isBusy = holds === undefined || progress.kind === "making";
  const sayProgress = () => {
    if (!holds) return download.loading();
    switch (progress.kind) {
      case "idle":
        return "";
      case "making":
        return download.making();
      case "saved":
        return download.saved({ file: progress.file });
      case "failed":
        return download.failed({ format: download.format[progress.format]() });
    }
  };
  const handlePress = async (format: DownloadFormat) => {
    if (isBusy) return;
    setProgress({ kind: "making" });
    try {
      setProgress({ kind: "saved", file: await onSave(format) });
    } catch {
      setProgress({ kind: "failed", format });
    }
  };
  const scopes = {
    data: isFiltered ? download.scopeFiltered() : download.scopeAll(),
    picture: download.pictureScope(),
  };
  return (
    <div className={styles.section}>
      <p>{download.carried()}</p>
      {(["data", "picture"] as const).map((group) => (
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
      <p role="status" className={styles.status} data-failed={progress.kind === "failed" || undefined}>
        {sayProgress()}
      </p>
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
        {download.use[format](pixels)} {holds && <small>{holds}</small>}
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
