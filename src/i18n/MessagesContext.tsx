import { createContext, useContext } from "react";
import type { Messages } from "./compiled/messages";

const MessagesContext = createContext<Messages | undefined>(undefined);

export const MessagesProvider = MessagesContext.Provider;

/** The messages of the page's language. Throws outside a provider. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error("useMessages needs a MessagesProvider around it");
  return messages;
}
