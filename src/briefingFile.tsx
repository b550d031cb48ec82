import { createRoot } from "react-dom/client";
import "@/styles/file.css";
import { FileApp } from "@/app/file/FileApp";
import type { FileData } from "@/app/file/fileData";
import { BRIEFING_FILE_DATA, BRIEFING_FILE_FAULT, BRIEFING_FILE_ROOT } from "@/export/briefingHtml";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";

/** Shows the text, which is in the file beside the stage, and says why; the error is reported as an uncaught one is. */
function showText(error: unknown): void {
  const { dataset } = document.documentElement;
  delete dataset.view;
  delete dataset.theme;
  document.getElementById(BRIEFING_FILE_FAULT)?.firstElementChild?.removeAttribute("hidden");
  reportError(error);
}

function start(messages: PresentMessages): void {
  const root = document.getElementById(BRIEFING_FILE_ROOT);
  const carried = document.getElementById(BRIEFING_FILE_DATA)?.textContent;
  if (!root || !carried) return;
  // Written into the file together with this script, so its type is known.
  const data: FileData = JSON.parse(carried);
  createRoot(root, { onUncaughtError: showText }).render(
    <PresentMessagesProvider value={messages}>
      <FileApp {...data} />
    </PresentMessagesProvider>,
  );
}

/** Wakes a briefing in a file of its own; the build calls it once for each language. */
export function startBriefingFile(messages: PresentMessages): void {
  try {
    start(messages);
  } catch (error) {
    showText(error);
  }
}
