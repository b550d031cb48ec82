import { CopyFailure } from "./copyFailure";
import { sha256 } from "./sha256";

type WholeInput = {
  fetch: typeof fetch;
  url: string;
  sha256: string;
  signal?: AbortSignal | undefined;
};

/**
 * Loads a file of which the hash is known. Throws CopyFailure: `network` where no answer comes or it breaks off,
 * `changed` where the answer is another file, as during a deployment.
 */
export async function fetchWhole({ fetch, url, sha256: wanted, signal }: WholeInput): Promise<ArrayBuffer> {
  // What lies in the browser's own cache may be of another version: then the server is asked again.
  for (const cache of ["default", "reload"] as const) {
    const bytes = await load(fetch, new Request(url, { cache, credentials: "same-origin" }), signal);
    if (bytes && (await sha256(bytes)) === wanted) return bytes;
  }
  throw new CopyFailure("changed");
}

/** The bytes of an answer; undefined where it is no success. */
async function load(
  fetch: WholeInput["fetch"],
  request: Request,
  signal: AbortSignal | undefined,
): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(request, signal ? { signal } : {});
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch (cause) {
    throw new CopyFailure(signal?.aborted ? "cancelled" : "network", { cause });
  }
}
