import { createContext, useContext } from "react";
import type { PresentMessages } from "./compiled/presentMessages";

const PresentMessagesContext = createContext<PresentMessages | undefined>(undefined);

export const PresentMessagesProvider = PresentMessagesContext.Provider;

/** What presenting says, in the page's language. Throws outside a provider. */
export function usePresentMessages(): PresentMessages {
  const messages = useContext(PresentMessagesContext);
  if (!messages) throw new Error("usePresentMessages needs a PresentMessagesProvider around it");
  return messages;
}
