import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import type { Section } from "@/content/pageContent";
import type { TimelineContent } from "@/content/timelineContent";
import type { Package } from "@/features/licences/Packages";
import type { Messages } from "@/i18n/compiled/messages";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { useSignOfLife } from "@/ui/useSignOfLife";
import { App } from "./App";
import type { BuiltParts, PageData } from "./pageData";

type AtlasRootProps = BuiltParts & {
  data: PageData;
  messages: Messages;
  /** At build: the text that the document shall bring. */
  text?: readonly Section[] | undefined;
  /** The same of its timeline. */
  years?: TimelineContent | undefined;
  /** Of the page of licenses, at build. */
  packages?: readonly Package[] | undefined;
};

/** The whole tree, the same in the prerender and in the browser. */
export function AtlasRoot({ data, messages, ...rest }: AtlasRootProps) {
  const [client] = useState(() => new QueryClient());
  useSignOfLife();
  return (
    <QueryClientProvider client={client}>
      <MessagesProvider value={messages}>
        <App
          {...rest}
          first={data.view}
          build={data.build}
          locale={data.locale}
          updated={data.updated}
          hasStage={!data.hasNoStage}
          isEmbed={data.isEmbed ?? false}
        />
      </MessagesProvider>
    </QueryClientProvider>
  );
}
