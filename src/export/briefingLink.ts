import { zlibSync } from "fflate";
import { type OwnBriefing, type ReadBriefing, toBriefingContent } from "@/domain/ownBriefing";
import { parseBriefingText } from "@/domain/parseBriefingText";
import { fromBase64Url, toBase64Url } from "./base64Url";
import { inflateText } from "./inflateText";

/** Version of the link's format, not of the briefing. */
const CARRIER_VERSION = 1;

/** The most bytes that a briefing in a link may have. A longer one goes in a file. */
const MAX_CARRIED_BYTES = 1_000_000;

export type ReadLink =
  | ReadBriefing
  /** The fragment has no briefing. */
  | { kind: "absent" }
  /** Its end is missing; without numbers where so much is missing that they are unknown. */
  | { kind: "cut"; has?: number; of?: number }
  | { kind: "damaged" }
  | { kind: "too-large" };

/**
 * A whole briefing as the fragment of an address, without its `#`: `b=1.<length>.<zlib data as base64url>`. The length
 * tells a link that was cut on its way. Undefined where the briefing is too long for a link.
 */
export function toBriefingFragment(briefing: OwnBriefing): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(toBriefingContent(briefing)));
  if (bytes.length > MAX_CARRIED_BYTES) return undefined;
  const data = toBase64Url(zlibSync(bytes, { level: 9 }));
  return `b=${CARRIER_VERSION}.${data.length}.${data}`;
}

/** The briefing that a fragment carries, with or without its `#`, or what keeps it from being read. Never throws. */
export function readBriefingFragment(fragment: string): ReadLink {
  const carried = /^#?b=(.*)$/s.exec(fragment)?.[1];
  if (carried === undefined) return { kind: "absent" };
  const version = /^(\d{1,6})\./.exec(carried)?.[1];
  if (version === undefined) return { kind: /^\d{0,6}$/.test(carried) ? "cut" : "damaged" };
  if (Number(version) > CARRIER_VERSION) return { kind: "newer", version: Number(version) };
  const parts = /^\d+\.(\d{1,9})\.(.*)$/s.exec(carried);
  if (!parts) return { kind: /^\d+\.\d{0,9}$/.test(carried) ? "cut" : "damaged" };
  const [length, rest = ""] = [Number(parts[1]), parts[2]];
  if (rest.length < length && /^[\w-]*$/.test(rest)) return { kind: "cut", has: rest.length, of: length };
  // Some programs take a full stop or a bracket behind a link into it: what follows the data is ignored.
  const data = fromBase64Url(rest.slice(0, length));
  if (!data) return { kind: "damaged" };
  const inflated = inflateText(data, MAX_CARRIED_BYTES);
  if (inflated.kind !== "text") return inflated;
  const read = parseBriefingText(inflated.text);
  return read.kind === "not-json" ? { kind: "damaged" } : read;
}
