import type { ReactNode } from "react";
import { SlideQr } from "./SlideQr";

/** Longer addresses, as of a briefing that its link carries, make codes that no phone reads from a screen. */
const MAX_CODE_LENGTH = 1200;

/** A code with an absolute address; undefined where it would be too fine. */
export function slideCode(address: string): ReactNode {
  return address.length > MAX_CODE_LENGTH ? undefined : <SlideQr address={address} />;
}
