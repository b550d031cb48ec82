import { renderToStaticMarkup } from "react-dom/server";
import type { FaultMessages } from "@/i18n/compiled/faultMessages";

/** Id of the element that the inline script shows when there is a fault. */
export const FAULT_ID = "fault";

/** The faults that it can tell, one at a time: the page has stopped, something failed, a part cannot be loaded. */
export const FAULTS = ["stopped", "failed", "part"] as const;

/**
 * What a page says of its own faults. It is in every document, hidden and outside what React owns: when it is wanted,
 * nothing may be there that could still be loaded.
 */
export function faultBox(messages: FaultMessages): string {
  return renderToStaticMarkup(
    <div id={FAULT_ID} role="alert">
      <div hidden>
        {FAULTS.map((fault) => (
          <p key={fault} data-fault={fault}>
            {messages[fault]()}
          </p>
        ))}
        <button type="button" className="control" data-fault-retry>
          {messages.retry()}
        </button>
        <button type="button" className="control" data-fault-dismiss>
          {messages.dismiss()}
        </button>
      </div>
    </div>,
  );
}
