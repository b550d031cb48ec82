import { useMessages } from "@/i18n/MessagesContext";
import { useActivation } from "./useActivation";
import { useHostMessages } from "./useHostMessages";
import { useOutsideLinks } from "./useOutsideLinks";

type HostBondProps = {
  /** The map takes wheel and fingers. */
  isActive: boolean;
  /** Only the button over the map makes it active. */
  waitsForTap: boolean;
  onActiveChange: (isActive: boolean) => void;
  /** Of the full page, absolute. */
  fullLink: string;
};

/** What goes on between the embed and the page around it, and the sentence that says how to use the map. */
export function HostBond({ isActive, waitsForTap, onActiveChange, fullLink }: HostBondProps) {
  const { embed } = useMessages();
  useActivation(isActive, !waitsForTap, onActiveChange);
  useHostMessages(fullLink);
  useOutsideLinks();
  if (waitsForTap && !isActive) return null;
  return <p>{isActive ? embed.hintActive() : embed.hint()}</p>;
}
