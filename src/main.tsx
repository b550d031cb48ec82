import "@/styles/tokens.css";
import "@/styles/base.css";
import "@/styles/fault.css";
import "@/styles/generated/fonts.css";
import "@/styles/generated/places.css";
import { AtlasRoot } from "@/app/AtlasRoot";
import { adoptBuiltParts } from "@/app/adoptBuiltParts";
import { hydratePage, stopPage } from "@/app/hydratePage";
import { PAGE_DATA_ID, type PageData } from "@/app/pageData";
import type { Messages } from "@/i18n/compiled/messages";
import { loadMessages } from "@/i18n/loadMessages";
import { goToCanonicalPath, readPath } from "@/url-state/location";

const root = document.getElementById("root");
const carried = document.getElementById(PAGE_DATA_ID)?.textContent;

/** A slide that a briefing does not have: its nearest is shown instead. */
async function leadsToSlide(): Promise<boolean> {
  if (!readPath().includes("/present/")) return false;
  try {
    return await (await import("@/app/present/findLostSlide")).findLostSlide();
  } catch {
    // The page says that there is nothing here.
    return false;
  }
}

/** The page that an address means which nothing is at. Where there are several, the document offers them. */
async function leadsOn({ build, locale }: PageData, messages: Messages): Promise<boolean> {
  try {
    const { leadOnFromLost } = await import("@/app/later/leadOnFromLost");
    return await leadOnFromLost({ build, locale, messages });
  } catch {
    return false;
  }
}

async function wakeUp(container: HTMLElement, text: string): Promise<void> {
  // Written by the same build as this script, so its type is known.
  const data: PageData = JSON.parse(text);
  const isLost = data.view.page.kind === "not-found";
  if (isLost && (goToCanonicalPath() || (await leadsToSlide()))) return;
  const messages = await loadMessages(data.locale);
  if (isLost && (await leadsOn(data, messages))) return;
  hydratePage(container, <AtlasRoot {...adoptBuiltParts()} data={data} messages={messages} />);
}

if (root && carried) await wakeUp(root, carried).catch(stopPage);
