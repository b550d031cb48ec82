import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import "@/styles/present.css";
import { PAGE_DATA_ID } from "@/app/pageData";
import { PresentRoot } from "@/app/present/PresentRoot";
import type { PresentData } from "@/app/present/presentData";
import { loadMessages } from "@/i18n/loadMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";

const root = document.getElementById("root");
const carried = document.getElementById(PAGE_DATA_ID)?.textContent;

async function wakeUp(container: HTMLElement, text: string): Promise<void> {
  // Written by the same build as this script, so its type is known.
  const data: PresentData = JSON.parse(text);
  const [messages, presentMessages] = await Promise.all([
    loadMessages(data.locale),
    loadPresentMessages(data.locale),
  ]);
  startTransition(() => {
    hydrateRoot(container, <PresentRoot data={data} messages={messages} presentMessages={presentMessages} />);
  });
}

if (root && carried) await wakeUp(root, carried);
