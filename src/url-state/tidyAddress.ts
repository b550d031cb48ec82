import { withoutStrayMarks } from "./strayMarks";

/** Marks of quotation and brackets, where a link was put together by hand. */
const BEFORE = /^[\s"'<([{“”‘’«„]+/u;

/** Mail filters encode what is encoded. */
const MOST_DECODINGS = 3;

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What is no UTF-8 was Latin-1.
    return text.replaceAll(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

function decodeWhole(text: string): string {
  let decoded = text;
  for (let times = 0; times < MOST_DECODINGS; times++) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded
    .replaceAll(/&(amp;)+/g, "&")
    .normalize("NFC")
    .replaceAll(/\p{Cf}/gu, "");
}

/** An address below the base in its parts: the query with its `?`, the fragment with its `#`, or empty texts. */
export type AddressParts = { segments: string[]; search: string; hash: string };

/**
 * What an address that leads nowhere may have been before it was passed on: decoded as often as it was encoded, its
 * query and fragment found again in the path, and without what does not belong to it.
 */
export function tidyAddress({
  path,
  search,
  hash,
}: {
  path: string;
  search: string;
  hash: string;
}): AddressParts {
  const [, plain = "", query = "", fragment = ""] =
    decodeWhole(path).match(/^([^?#]*)(\?[^#]*)?(#.*)?$/s) ?? [];
  const ownQuery = query.length > 1 ? query : "";
  return {
    segments: plain
      .toLowerCase()
      .split("/")
      .map((segment) => withoutStrayMarks(segment.replace(BEFORE, "")))
      .filter(Boolean),
    search: search || encodeURI(withoutStrayMarks(ownQuery)),
    hash: hash || (fragment.length > 1 ? `#${encodeURIComponent(withoutStrayMarks(fragment.slice(1)))}` : ""),
  };
}
