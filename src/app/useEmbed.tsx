import { type ReactNode, useEffect, useState } from "react";
import { EmbedFoot } from "@/features/embed/EmbedFoot";
import { useLazy } from "@/ui/useLazy";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref, toHref } from "@/url-state/location";
import { fullPageOf } from "@/url-state/selectPage";
import type { UrlState } from "@/url-state/urlState";

type EmbedParts = {
  /** The live map may be loaded. */
  isMapWanted: boolean;
  /** Wheel and one finger belong to the host's page. */
  isMapHeld: boolean;
  /** What lies over a map that waits for a tap. */
  gate: ReactNode;
  foot: ReactNode;
};

/** What a page has in a frame of another site, and on no other page. */
export function useEmbed(state: UrlState, isEmbed: boolean, hasRested: boolean): EmbedParts {
  const [isActive, setIsActive] = useState(false);
  const [wasActive, setWasActive] = useState(false);
  const { part } = useLazy(hasRested && isEmbed, () =>
    import("@/features/embed/live/embedParts").then(({ embedParts }) => embedParts),
  );
  useEffect(() => {
    if (isActive) setWasActive(true);
  }, [isActive]);
  const waitsForTap = state.waitsForTap ?? false;
  const fullAddress = formatUrl(fullPageOf(state));
  return {
    isMapWanted: !waitsForTap || wasActive,
    isMapHeld: isEmbed && !isActive,
    gate: part && waitsForTap && !isActive && <part.MapGate onOpen={() => setIsActive(true)} />,
    foot: isEmbed && (
      <EmbedFoot fullHref={toHref(fullAddress)}>
        {part && (
          <part.HostBond
            isActive={isActive}
            waitsForTap={waitsForTap}
            onActiveChange={setIsActive}
            fullLink={toAbsoluteHref(fullAddress)}
          />
        )}
      </EmbedFoot>
    ),
  };
}
