import { type ComponentProps, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { AddViewPart } from "./AddViewPart";
import type { AddedView } from "./addView";

/** The same within the dialog that hands a view on, which stays open and tells where the slide went. */
export function AddedViewPart(props: Omit<ComponentProps<typeof AddViewPart>, "onAdded">) {
  const { share } = useMessages();
  const [added, setAdded] = useState<AddedView>();
  return (
    <>
      <p>{share.addHelp()}</p>
      {/* What was added last is in the list of briefings that it asks for. */}
      <AddViewPart key={added?.href} {...props} onAdded={setAdded} />
      <p role="status">
        {added && (
          <>
            <span>{share.added(added)}</span> <a href={added.href}>{share.openSlide()}</a>
          </>
        )}
      </p>
    </>
  );
}
