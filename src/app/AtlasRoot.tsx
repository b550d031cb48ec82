import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { Messages } from "@/i18n/compiled/messages";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { App } from "./App";
import type { IslandHtml, PageData } from "./pageData";

type AtlasRootProps = {
  data: PageData;
  messages: Messages;
  /** Given by whoever makes the HTML. */
  drawings?: Record<FrameId, string> | undefined;
  islands?: IslandHtml | undefined;
  printedAddress?: string;
};

/** The whole tree, the same in the prerender and in the browser. */
export function AtlasRoot({ data, messages, drawings, islands, printedAddress }: AtlasRootProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <MessagesProvider value={messages}>
        <App
          first={data.view}
          locale={data.locale}
          packages={data.packages}
          updated={data.updated}
          isEmbed={data.isEmbed ?? false}
          drawings={drawings}
          islands={islands}
          slides={data.slides}
          printedAddress={printedAddress}
        />
      </MessagesProvider>
    </QueryClientProvider>
  );
}
