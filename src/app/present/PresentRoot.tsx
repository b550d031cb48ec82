import { Ground } from "@/features/presentation/Ground";
import type { Messages } from "@/i18n/compiled/messages";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";
import type { Markup } from "@/ui/markup";
import { useSignOfLife } from "@/ui/useSignOfLife";
import { BriefingApp } from "./BriefingApp";
import { HandoutPage } from "./HandoutPage";
import { IndexApp } from "./IndexApp";
import { OwnPage } from "./OwnPage";
import type { PresentData } from "./presentData";

type PresentRootProps = {
  data: PresentData;
  messages: Messages;
  presentMessages: PresentMessages;
  /** The drawings of both countries, from the build or the document. */
  ground?: Markup | undefined;
};

function Content({ data }: { data: PresentData }) {
  switch (data.kind) {
    case "index":
      return <IndexApp data={data} />;
    case "slide":
      return <BriefingApp data={data} />;
    case "handout":
      return <HandoutPage data={data} />;
    case "own":
      return <OwnPage data={data} />;
  }
}

/** Everything below `/present/`, the same in the prerender and in the browser. */
export function PresentRoot({ data, messages, presentMessages, ground }: PresentRootProps) {
  useSignOfLife();
  const hasMaps =
    data.kind === "own" || data.kind === "handout" || (data.kind === "slide" && data.mode !== "notes");
  return (
    <MessagesProvider value={messages}>
      <PresentMessagesProvider value={presentMessages}>
        <Content data={data} />
        {/* After the words: a slow or broken line brings what can be read first. */}
        {hasMaps && <Ground markup={ground} />}
      </PresentMessagesProvider>
    </MessagesProvider>
  );
}
