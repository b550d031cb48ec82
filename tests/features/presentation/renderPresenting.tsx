import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";

/** Renders a part of presenting as a page in English does: with the messages of both, and nothing else around it. */
export function renderPresenting(part: ReactNode): RenderResult {
  return render(part, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <MessagesProvider value={messages}>
        <PresentMessagesProvider value={present}>{children}</PresentMessagesProvider>
      </MessagesProvider>
    ),
  });
}

export const FRAME_TITLES = { us: "United States", be: "Belgium" };
