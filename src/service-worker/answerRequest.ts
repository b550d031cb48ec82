import { resolveSitePath } from "@/url-state/resolveSitePath.mjs";
import type { Copies, Copy } from "./copies";
import type { CopyStore } from "./copyStore";
import { NETWORK, type OpenDocuments } from "./openDocuments";
import { sha256 } from "./sha256";

const NOT_FOUND = "/404.html";
const NOT_FOUND_IN_FRAME = "/embed/404.html";

export type Asked = { request: Request; clientId: string; resultingClientId: string };

type AnswerInput = {
  store: CopyStore;
  copies: Copies;
  documents: OpenDocuments;
  /** The worker's own version. */
  version: string;
  /** Address below which the worker answers, with a slash at the end. */
  base: URL;
  fetch: typeof fetch;
};

/** Whether a request is one that the copy may answer. */
export function isAnswered({ method, url, headers, mode, cache }: Request, base: URL): boolean {
  const { origin, pathname } = new URL(url);
  const isOurs = origin === base.origin && pathname.startsWith(base.pathname);
  // `only-if-cached` allows an answer from the browser's cache alone: passing the request on would throw.
  const isForCache = cache === "only-if-cached" && mode !== "same-origin";
  return method === "GET" && isOurs && !headers.has("range") && !isForCache;
}

function readPacked({ pack }: Copy, path: string, status = 200): Response | undefined {
  const file = pack.read(path);
  return file && new Response(file.body, { status, headers: file.headers });
}

/** A file that is kept outside the pack. Where it is missing, it is fetched, and kept again if its hash is right. */
async function readFetched(
  { store, base, fetch }: AnswerInput,
  { version, pack }: Copy,
  path: string,
): Promise<Response | undefined> {
  const kept = await store.match(version, path);
  const file = pack.fetched.get(path);
  if (kept || !file) return kept;
  const answer = await fetch(new URL(path.slice(1), base).href);
  if (!answer.ok) return answer;
  const bytes = await answer.clone().arrayBuffer();
  // A file of a newer deployment is passed on and not kept.
  if ((await sha256(bytes)) !== file.sha256) return answer;
  const whole = new Response(bytes, { headers: file.headers });
  await store.put(version, path, whole.clone()).catch(() => undefined);
  return whole;
}

/** A file with its hash in its name is the same in every version, so any version's cache may answer. */
async function readAsset({ store, version }: AnswerInput, path: string): Promise<Response | undefined> {
  if (!path.startsWith("/assets/")) return undefined;
  const others = (await store.versions()).filter((other) => other !== version);
  for (const other of [version, ...others]) {
    const kept = await store.match(other, path);
    if (kept) return kept;
  }
  return undefined;
}

/** Answers what a document from the network asks for: from the network, except files with a hash in their name. */
async function answerFromNetwork(input: AnswerInput, request: Request): Promise<Response> {
  const path = `/${new URL(request.url).pathname.slice(input.base.pathname.length)}`;
  return (await readAsset(input, path).catch(() => undefined)) ?? input.fetch(request);
}

/** Answers for an address that the copy does not have: a page of a newer deployment, or none. */
async function answerUnknown(input: AnswerInput, copy: Copy, asked: Asked): Promise<Response> {
  const { request, resultingClientId } = asked;
  try {
    const answer = await answerFromNetwork(input, request);
    if (resultingClientId) await input.documents.set(resultingClientId, NETWORK);
    return answer;
  } catch (error) {
    const path = new URL(request.url).pathname.slice(input.base.pathname.length);
    const file = path.toLowerCase().startsWith("embed/") ? NOT_FOUND_IN_FRAME : NOT_FOUND;
    const page = request.mode === "navigate" && readPacked(copy, file, 404);
    if (page) return page;
    throw error;
  }
}

/**
 * Answers a request from the copy of the version that the asking document is of, as the server would; from the network
 * where nothing is kept. Rejects as a network does.
 */
export async function answerRequest(input: AnswerInput, asked: Asked): Promise<Response> {
  const { copies, documents, base } = input;
  const { request, clientId, resultingClientId } = asked;
  const isDocument = request.mode === "navigate";
  const version = isDocument ? input.version : await documents.versionOf(clientId);
  if (version === NETWORK) return answerFromNetwork(input, request);
  const copy = await copies.get(version);
  if (!copy) {
    if (resultingClientId) await documents.set(resultingClientId, NETWORK);
    return answerFromNetwork(input, request);
  }
  const { pathname, search } = new URL(request.url);
  const target = resolveSitePath(pathname + search, {
    basePath: base.pathname,
    hasFile: (path) => copy.pack.files.has(path) || copy.pack.fetched.has(path),
    movedTo: (path) => (Object.hasOwn(copy.pack.redirects, path) ? copy.pack.redirects[path] : undefined),
  });
  if (target.kind === "redirect") return Response.redirect(new URL(target.location, base).href, 301);
  const known =
    target.kind === "file" &&
    (readPacked(copy, target.path) ??
      // Where the cache cannot be read, the network is asked.
      (await readFetched(input, copy, target.path).catch(() => undefined)));
  return known || answerUnknown(input, copy, asked);
}
