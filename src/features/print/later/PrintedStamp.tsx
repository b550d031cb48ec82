import { useMessages } from "@/i18n/MessagesContext";
import styles from "./sheet.module.css";

type PrintedStampProps = {
  /** Of printing, in words. */
  date: string;
  /** A code for phones as an SVG path, in a square of so many units. */
  code: { size: number; path: string };
};

/** When a page was printed, and the way back to it for a phone. */
export function PrintedStamp({ date, code }: PrintedStampProps) {
  const { print } = useMessages();
  return (
    <div className={styles.stamp}>
      <div>
        <p>{print.made({ date })}</p>
        <p>{print.code()}</p>
      </div>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges" aria-hidden="true" data-code>
        <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
        <path fill="#000" d={code.path} />
      </svg>
    </div>
  );
}
