import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import type { Messages } from "@/i18n/compiled/messages";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { useSignOfLife } from "@/ui/useSignOfLife";
import { App } from "./App";
import type { BuiltParts, PageData } from "./pageData";

type AtlasRootProps = BuiltParts & { data: PageData; messages: Messages };

/** The whole tree, the same in the prerender and in the browser. */
export function AtlasRoot({ data, messages, ...builtParts }: AtlasRootProps) {
  const [client] = useState(() => new QueryClient());
  useSignOfLife();
  return (
    <QueryClientProvider client={client}>
      <MessagesProvider value={messages}>
        <App
          {...builtParts}
          first={data.view}
          locale={data.locale}
          packages={data.packages}
          updated={data.updated}
          isEmbed={data.isEmbed ?? false}
          slides={data.slides}
        />
      </MessagesProvider>
    </QueryClientProvider>
  );
}
