import { renderToStaticMarkup } from "react-dom/server";
import { readList } from "@/content/list";
import { ListTables } from "@/features/list/ListTables";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { frozenReading } from "../fixtures/frozenAtlas";

/** The list of the real atlas as it stands in every page. */
export function listHtml(): string {
  return renderToStaticMarkup(
    <MessagesProvider value={messages}>
      <ListTables list={readList(frozenReading)} />
    </MessagesProvider>,
  );
}

/** Puts HTML in the document as a page does, not as React would. */
export function putInDocument(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}
