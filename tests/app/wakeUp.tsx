import { fireEvent, render, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { AtlasRoot } from "@/app/AtlasRoot";
import { adoptBuiltParts } from "@/app/adoptBuiltParts";
import type { PageData } from "@/app/pageData";
import { signOfTimeline } from "@/app/timelineSign";
import type { Page } from "@/domain/page";
import messages from "@/i18n/compiled/en";
import { formatPath } from "@/url-state/paths";
import { BUILD, pageFileOf } from "../fixtures/frozenSite";

/** What the build writes of a page: its data without its text, and its HTML with it. */
function build(page: Page) {
  const { view } = pageFileOf(page);
  const { sections, ...head } = view.content;
  const { timeline, ...shown } = view;
  const data: PageData = {
    build: BUILD,
    locale: "en",
    view: { ...shown, content: head, ...(timeline && { timeline: signOfTimeline(timeline, view.page) }) },
    updated: "May 1, 2026",
  };
  const tree = <AtlasRoot data={data} messages={messages} text={sections} years={timeline} />;
  return { data, html: renderToString(tree) };
}

/** Wakes a prerendered page up, at its own address or at another one that the host answers with it. */
export function wakeUp(page: Page, address = formatPath(page, "en")) {
  const { data, html } = build(page);
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = html;
  window.history.replaceState(null, "", address);
  const onRecoverableError = vi.fn();
  const tree = <AtlasRoot {...adoptBuiltParts()} data={data} messages={messages} />;
  render(tree, { container, hydrate: true, onRecoverableError });
  // A reader who is there: without one, nothing but the page itself is loaded.
  fireEvent.pointerMove(window);
  return { onRecoverableError, html };
}

type Press = Pick<MouseEventInit, "detail" | "clientX" | "clientY">;

/** Clicks a link; returns whether the page follows it itself. jsdom cannot, so the browser's part is left out. */
export function clickIsAnswered(link: Element, press: Press = {}): boolean {
  let isAnswered = false;
  const listen = (event: Event) => {
    isAnswered = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener("click", listen, { once: true });
  fireEvent.click(link, press);
  return isAnswered;
}

/** Follows a link as soon as the page can do so without the server. */
export async function follow(findLink: () => Element): Promise<void> {
  await waitFor(() => expect(clickIsAnswered(findLink())).toBe(true));
}
