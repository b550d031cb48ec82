import { useAddressState } from "@/app/state/Address";
import { useMaps } from "@/app/state/Awake";
import { HostBond } from "@/features/embed/later/HostBond";
import { MapGate } from "@/features/embed/later/MapGate";
import { toAbsoluteHref } from "@/url-state/location";

/** What lies over a map that waits for a tap. */
function Gate() {
  const { waitsForTap } = useAddressState().state;
  const { isActive, setIsActive } = useMaps();
  return waitsForTap && !isActive && <MapGate onOpen={() => setIsActive(true)} />;
}

/** What joins the map to its host's page; `address` is that of the full page. */
function Bond({ address }: { address: string }) {
  const { waitsForTap = false } = useAddressState().state;
  const { isActive, setIsActive } = useMaps();
  return (
    <HostBond
      isActive={isActive}
      waitsForTap={waitsForTap}
      onActiveChange={setIsActive}
      fullLink={toAbsoluteHref(address)}
    />
  );
}

/** What an embed loads once it has come to rest. */
export const embedParts = { Bond, Gate };
