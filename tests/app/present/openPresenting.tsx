import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { PresentRoot } from "@/app/present/PresentRoot";
import type { PresentData } from "@/app/present/presentData";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { formatPresentPath, type SlideMode } from "@/url-state/presentPaths";
import { briefingCalled } from "../../fixtures/frozenBriefings";

export const ID = "vilvoorde-columbus";
export const SITE_ADDRESS = "https://atlas.example/base";
export const briefing = briefingCalled(ID);
export const titles = briefing.slides.map(({ title }) => title);

export const pathOf = (number: number, mode: SlideMode = "stage") =>
  formatPresentPath({ kind: "slide", briefing: ID, number, mode }, "en");

/** Wakes a prerendered page below `/present/` up, at its own address or at another one with the same document. */
export function openPresenting(number: number, mode: SlideMode = "stage", address = pathOf(number, mode)) {
  const data: PresentData = {
    kind: "slide",
    locale: "en",
    siteAddress: SITE_ADDRESS,
    id: ID,
    briefing,
    number,
    mode,
  };
  const tree = <PresentRoot data={data} messages={messages} presentMessages={present} />;
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(tree);
  window.history.replaceState(null, "", address);
  const onRecoverableError = vi.fn();
  const opened = render(tree, { container, hydrate: true, onRecoverableError });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return opened;
}
