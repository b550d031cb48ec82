import "@/styles/present.css";
import { hydratePage, stopPage } from "@/app/hydratePage";
import { isOfflineSite } from "@/app/isOfflineSite";
import { PAGE_DATA_ID } from "@/app/pageData";
import { PresentRoot } from "@/app/present/PresentRoot";
import type { PresentData } from "@/app/present/presentData";
import { loadMessages } from "@/i18n/loadMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { adoptMarkup } from "@/ui/markup";
import { whenIdle } from "@/ui/whenIdle";

const root = document.getElementById("root");
const carried = document.getElementById(PAGE_DATA_ID)?.textContent;

async function wakeUp(container: HTMLElement, text: string): Promise<void> {
  // Written by the same build as this script, so its type is known.
  const data: PresentData = JSON.parse(text);
  const [messages, presentMessages] = await Promise.all([
    loadMessages(data.locale),
    loadPresentMessages(data.locale),
  ]);
  hydratePage(
    container,
    <PresentRoot
      data={data}
      messages={messages}
      presentMessages={presentMessages}
      ground={adoptMarkup("[data-grounds] defs")}
    />,
  );
}

/** The stage and its windows keep the site like any page, and say nothing of it. */
function keepSite(): void {
  if (!isOfflineSite()) return;
  whenIdle(() => {
    import("@/app/later/offline/openCopy").then(({ openCopy }) => openCopy()).catch(() => {});
  });
}

if (root && carried) {
  await wakeUp(root, carried).catch(stopPage);
  keepSite();
}
