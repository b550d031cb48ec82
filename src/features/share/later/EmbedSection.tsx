import { useId, useRef, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { toHref } from "@/url-state/location";
import { EmbedOptionFields } from "./EmbedOptionFields";
import { EmbedSizeFields } from "./EmbedSizeFields";
import styles from "./embed.module.css";
import { embedAddress, readEmbedOptions } from "./embedAddress";
import { embedCode } from "./embedCode";
import { EMBED_SIZES, type EmbedSize, isHeight, isWidth } from "./embedSize";

type EmbedSectionProps = {
  /** Absolute, of the page or embed that is shown, without options of the frame. */
  address: string;
  title: string;
  /** Whether the text has come into the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
};

/** What to paste into a page of one's own, and how it will look there. */
export function EmbedSection({ address, title, onCopy }: EmbedSectionProps) {
  const { embedCode: messages } = useMessages();
  const headingId = useId();
  const codeRef = useRef<HTMLTextAreaElement>(null);
  const [options, setOptions] = useState(() => readEmbedOptions(address));
  const [typed, setTyped] = useState<EmbedSize>(EMBED_SIZES.medium);
  // What is no size yet changes nothing: code and preview keep the last one that was.
  const [size, setSize] = useState<EmbedSize>(EMBED_SIZES.medium);
  const [fits, setFits] = useState(false);
  const [result, setResult] = useState("");

  const shown = embedAddress(address, options);
  const { origin } = new URL(address);
  const height = Number(size.height);
  const code = embedCode({
    address: shown,
    title,
    width: size.width,
    height,
    script: fits ? origin + toHref("/embed.js") : undefined,
  });

  const handleSizeChange = (next: EmbedSize) => {
    setTyped(next);
    if (isWidth(next.width) && isHeight(next.height)) setSize(next);
    setResult("");
  };
  const handleCopy = async () => {
    const isCopied = await onCopy(code);
    if (!isCopied) codeRef.current?.select();
    setResult(isCopied ? messages.copied() : messages.notCopied());
  };

  return (
    <section className={styles.embed} aria-labelledby={headingId}>
      <h3 id={headingId}>{messages.title()}</h3>
      <p>{messages.intro()}</p>
      <EmbedSizeFields size={typed} onChange={handleSizeChange} />
      <EmbedOptionFields
        options={options}
        locales={PUBLISHED_LOCALES}
        fits={fits}
        onChange={(next) => {
          setOptions(next);
          setResult("");
        }}
        onFitsChange={setFits}
      />
      <label className={styles.code}>
        <span>{messages.code()}</span>
        <textarea ref={codeRef} readOnly rows={4} spellCheck={false} value={code} />
      </label>
      <div className={styles.copy}>
        <button type="button" className="control" onClick={handleCopy}>
          {messages.copy()}
        </button>
        <p role="status">{result}</p>
      </div>
      <h4>{messages.preview()}</h4>
      {/* Focusable, so that keys can scroll what is wider than the dialog. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs a way in for keys. */}
      <section className={styles.preview} aria-label={messages.preview()} tabIndex={0}>
        <iframe
          key={shown}
          src={shown.slice(origin.length)}
          title={messages.previewTitle({ title })}
          width={size.width}
          height={height}
          loading="lazy"
        />
      </section>
    </section>
  );
}
