import "@/styles/tokens.css";
import "@/styles/base.css";
import "@/styles/fault.css";
import "@/styles/generated/fonts.css";
import "@/styles/generated/places.css";
import { AtlasRoot } from "@/app/AtlasRoot";
import { adoptBuiltParts } from "@/app/adoptBuiltParts";
import { hydratePage, stopPage } from "@/app/hydratePage";
import { PAGE_DATA_ID, type PageData } from "@/app/pageData";
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

async function wakeUp(container: HTMLElement, text: string): Promise<void> {
  // Written by the same build as this script, so its type is known.
  const data: PageData = JSON.parse(text);
  if (data.view.page.kind === "not-found" && (goToCanonicalPath() || (await leadsToSlide()))) return;
  const messages = await loadMessages(data.locale);
  hydratePage(container, <AtlasRoot {...adoptBuiltParts()} data={data} messages={messages} />);
}

if (root && carried) await wakeUp(root, carried).catch(stopPage);
