import { useMemo } from "react";
import { drawQr } from "@/features/share/later/qrDrawing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";

/** A code that a phone reads from the screen. */
export function SlideQr({ address }: { address: string }) {
  const { stage } = usePresentMessages();
  const { size, path } = useMemo(() => drawQr(address), [address]);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`${stage.qr()}: ${address}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
