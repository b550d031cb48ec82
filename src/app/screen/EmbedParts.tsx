import { useAddressState } from "@/app/state/Address";
import { useAwake } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { EmbedFoot } from "@/features/embed/EmbedFoot";
import { useLazy } from "@/ui/useLazy";
import { formatUrl } from "@/url-state/formatUrl";
import { toHref } from "@/url-state/location";
import { fullPageOf } from "@/url-state/selectPage";

function useEmbedParts() {
  const { isEmbed } = useBuiltPage();
  const { hasRested } = useAwake();
  return useLazy(hasRested && isEmbed, () =>
    import("@/app/later/embedParts").then(({ embedParts }) => embedParts),
  ).part;
}

/** In a frame of another site: what lies over a map that waits for a tap. */
export function EmbedGate() {
  const part = useEmbedParts();
  return part && <part.Gate />;
}

/** The same frame's foot: the way to the full page, and what joins the map to its host. */
export function EmbedBottom() {
  const part = useEmbedParts();
  const address = formatUrl(fullPageOf(useAddressState().state));
  return <EmbedFoot fullHref={toHref(address)}>{part && <part.Bond address={address} />}</EmbedFoot>;
}
