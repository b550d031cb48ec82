import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ArrivedText } from "@/app/ArrivedText";
import type { Section } from "@/content/pageContent";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";

const sections: Section[] = ["answer", "delegations", "outcomes", "gaps"].map((id) => ({
  id,
  heading: `Section ${id}`,
  blocks: [],
}));

const text = (isAtBeginning: boolean) => (
  <MessagesProvider value={messages}>
    <ArrivedText sections={sections} claimAction={undefined} isAtBeginning={isAtBeginning} />
  </MessagesProvider>
);

const idsIn = (html: string) => [...html.matchAll(/data-section="(\w+)"/g)].map(([, id]) => id);

test("what a click waits for is the first screen of a text", () => {
  expect(idsIn(renderToString(text(true)))).toEqual(["answer", "delegations"]);
});

test("who comes back to a place, or to a record, has the whole text at once", () => {
  expect(idsIn(renderToString(text(false)))).toEqual(["answer", "delegations", "outcomes", "gaps"]);
});

test("the rest follows, and leaves no room behind", () => {
  const { container } = render(text(true));
  expect(idsIn(container.innerHTML)).toEqual(["answer", "delegations", "outcomes", "gaps"]);
  expect(container.children).toHaveLength(4);
});
