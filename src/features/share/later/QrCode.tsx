import { useMemo, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { drawQr, qrPng, qrSvg } from "./qrDrawing";
import styles from "./share.module.css";

type QrCodeProps = { text: string; onSave: (content: Blob, name: string) => void };

/** The link as a square that a phone reads, from paper or across a room. */
export function QrCode({ text, onSave }: QrCodeProps) {
  const { share } = useMessages();
  const [isLarge, setIsLarge] = useState(false);
  const drawing = useMemo(() => drawQr(text), [text]);
  const savePng = async () => {
    const picture = await qrPng(drawing);
    if (picture) onSave(picture, "qr.png");
  };
  return (
    <div className={isLarge ? styles.largeQr : styles.qr}>
      <svg
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        role="img"
        aria-label={share.qrOf({ address: text })}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${drawing.size}v${drawing.size}H0z`} />
        <path fill="#000" d={drawing.path} />
      </svg>
      <div className={styles.row}>
        <button type="button" className="control" aria-pressed={isLarge} onClick={() => setIsLarge(!isLarge)}>
          {share.qrLarge()}
        </button>
        <button type="button" className="control" onClick={() => onSave(qrSvg(drawing), "qr.svg")}>
          {share.qrSvg()}
        </button>
        <button type="button" className="control" onClick={savePng}>
          {share.qrPng()}
        </button>
      </div>
    </div>
  );
}
