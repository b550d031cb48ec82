import { Unzlib } from "fflate";

/** So many bytes can become about a thousand times as many. */
const STEP = 1024;

/** RFC 1950: the sum at the end of the data, which fflate does not compare. */
function adler32(bytes: Uint8Array): number {
  let [one, two] = [1, 0];
  for (const byte of bytes) {
    one = (one + byte) % 65_521;
    two = (two + one) % 65_521;
  }
  return two * 65_536 + one;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export type Inflated = { kind: "text"; text: string } | { kind: "damaged" } | { kind: "too-large" };

/** Text from zlib data, at most so many bytes of it: a small link could hold a text that fills the memory. Never throws. */
export function inflateText(data: Uint8Array, maxBytes: number): Inflated {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Unzlib((part) => {
      parts.push(part);
      length += part.length;
    });
    for (let at = 0; at < data.length && length <= maxBytes; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    if (length > maxBytes) return { kind: "too-large" };
    const bytes = join(parts, length);
    const sum = new DataView(data.buffer, data.byteOffset + data.byteLength - 4).getUint32(0);
    if (adler32(bytes) !== sum) return { kind: "damaged" };
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { kind: "damaged" };
  }
}
