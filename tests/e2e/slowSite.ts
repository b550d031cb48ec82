import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site on a slow line: the document of a page comes in two parts. */
export type SlowSite = { url: string; sendRest: () => void; close: () => Promise<void> };

/** Serves what another server has; documents are held back from the first of the given texts on. */
export async function serveInParts(site: string, heldBackFrom: string): Promise<SlowSite> {
  let sendRest = () => {};
  const isRestAllowed = new Promise<void>((resolve) => {
    sendRest = resolve;
  });
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url);
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "text/plain";
    const cut = type.startsWith("text/html") ? body.indexOf(heldBackFrom) : -1;
    if (cut < 0 && type.startsWith("text/html")) throw new Error(`The document has no ${heldBackFrom}`);
    response.writeHead(answer.status, { "Content-Type": type });
    if (cut > 0) {
      response.write(body.subarray(0, cut));
      await isRestAllowed;
    }
    response.end(cut > 0 ? body.subarray(cut) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, sendRest, close };
}
