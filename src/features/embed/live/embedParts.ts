import { HostBond } from "./HostBond";
import { MapGate } from "./MapGate";

/** What an embed loads once it has come to rest. */
export const embedParts = { HostBond, MapGate };
