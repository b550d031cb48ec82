import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { readEvidence } from "@/content/briefing/evidence";
import { showChoices } from "@/content/briefing/showChoices";
import { slideReader } from "@/content/briefing/slideReader";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";
import { soundAtlas } from "../../domain/buildAtlas";

const atlasReading = { atlas: soundAtlas, locale: "en" as const, messages };
const reading = { ...atlasReading, present, evidence: readEvidence(atlasReading) };

/** What the app reads of the atlas for the editor. */
export const slideParts = {
  choices: showChoices(reading),
  readSlide: slideReader(reading),
  frameTitles: { us: "United States", be: "Belgium" },
};

/** Renders a part of presenting as a page in English does. */
export function renderPresent(feature: ReactNode): RenderResult {
  return render(feature, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <PresentMessagesProvider value={present}>{children}</PresentMessagesProvider>
    ),
  });
}
