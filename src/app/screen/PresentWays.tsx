import { useEffect, useState } from "react";
import { presentHref } from "@/app/presentHref";
import { useAwake } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { PresentLink } from "@/features/header/PresentLink";
import { useAskedPart } from "@/ui/useAskedPart";
import { loadHref } from "@/url-state/location";

/** The link to all briefings, and behind it the menu of ways to present, which is loaded when it is wanted. */
export function PresentWays() {
  const { locale } = useBuiltPage();
  const { hasRested } = useAwake();
  const [isOpen, setIsOpen] = useState(false);
  const { part, hasFailed, approach, ask } = useAskedPart(() => import("@/app/later/PresentWaysMenu"));
  const href = presentHref(locale);
  // Nobody shall wait for a menu that does not come: the page has all that it would offer.
  useEffect(() => {
    if (isOpen && hasFailed) loadHref(href);
  }, [isOpen, hasFailed, href]);
  return (
    <>
      <PresentLink
        href={href}
        isOpen={hasRested ? isOpen : undefined}
        onApproach={approach}
        onPress={() => {
          setIsOpen(!isOpen);
          ask();
        }}
      />
      {isOpen && part && <part.PresentWaysMenu onClose={() => setIsOpen(false)} />}
    </>
  );
}
