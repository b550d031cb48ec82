import { countLines, type TextLook } from "./fitText";
import type { Area } from "./slideAreas";

/** An address as it is shown in its room: one that carries a whole briefing is cut, and its link is not. */
export function shownAddress(address: string, { width }: Area, look: TextLook): string {
  if (countLines(address, width, look) === 1) return address;
  const characters = [...address];
  const cut = (count: number) => `${characters.slice(0, count).join("")}…`;
  let count = characters.length;
  while (count > 0 && countLines(cut(count), width, look) > 1) count -= Math.ceil(count / 50);
  return cut(count);
}
