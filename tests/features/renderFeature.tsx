import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";

/** Renders a feature as a page in English does: with the messages, and nothing else around it. */
export function renderFeature(feature: ReactNode): RenderResult {
  return render(feature, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <MessagesProvider value={messages}>{children}</MessagesProvider>
    ),
  });
}
