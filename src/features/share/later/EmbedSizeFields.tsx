import { useId } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./embed.module.css";
import { EMBED_SIZES, type EmbedSize, isHeight, isWidth, SIZE_LIMITS } from "./embedSize";

type EmbedSizeFieldsProps = { size: EmbedSize; onChange: (size: EmbedSize) => void };

const NAMES = ["small", "medium", "large", "full"] as const;

/** A size out of four, or one of one's own. */
export function EmbedSizeFields({ size, onChange }: EmbedSizeFieldsProps) {
  const { embedCode } = useMessages();
  const problemId = useId();
  const texts: Record<(typeof NAMES)[number], string> = {
    small: embedCode.sizeSmall(),
    medium: embedCode.sizeMedium(),
    large: embedCode.sizeLarge(),
    full: embedCode.sizeFull(),
  };
  const current = NAMES.find((name) => {
    const { width, height } = EMBED_SIZES[name];
    return width === size.width && height === size.height;
  });
  const isWidthBad = !isWidth(size.width);
  const isHeightBad = !isHeight(size.height);
  const handlePreset = (value: string) => {
    const name = NAMES.find((known) => known === value);
    if (name) onChange(EMBED_SIZES[name]);
  };
  return (
    <div className={styles.fields}>
      <label>
        <span>{embedCode.size()}</span>
        <select value={current ?? "own"} onChange={({ target }) => handlePreset(target.value)}>
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {texts[name]}
            </option>
          ))}
          {!current && <option value="own">{embedCode.sizeOwn()}</option>}
        </select>
      </label>
      <label>
        <span>{embedCode.width()}</span>
        <input
          value={size.width}
          aria-invalid={isWidthBad}
          aria-describedby={isWidthBad ? problemId : undefined}
          onChange={({ target }) => onChange({ ...size, width: target.value.trim() })}
        />
      </label>
      <label>
        <span>{embedCode.height()}</span>
        <input
          inputMode="numeric"
          value={size.height}
          aria-invalid={isHeightBad}
          aria-describedby={isHeightBad ? problemId : undefined}
          onChange={({ target }) => onChange({ ...size, height: target.value.trim() })}
        />
      </label>
      <p id={problemId} role="status">
        {(isWidthBad || isHeightBad) && embedCode.badSize(SIZE_LIMITS)}
      </p>
    </div>
  );
}
