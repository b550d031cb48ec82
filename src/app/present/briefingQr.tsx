import type { ReactNode } from "react";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { slideCode } from "./slideCode";

/** The code of a briefing's last slide, with what it is for; undefined where no code can hold the address. */
export function briefingQr(address: string | undefined, present: PresentMessages): ReactNode {
  const qr = address === undefined ? undefined : slideCode(address);
  return (
    qr && (
      <>
        {qr}
        <p>{present.scanMe()}</p>
      </>
    )
  );
}
