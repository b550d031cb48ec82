import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else's, on an origin of its own. */
export interface HostPage {
  url: string;
  close: () => Promise<void>;
}

/** What the page hears from its frames is kept in `window.heard`. */
const LISTEN =
  "<script>window.heard=[];addEventListener('message',({data,origin})=>heard.push({data,origin}))</script>";

/** Serves a page with this body, far higher than a window. */
export async function serveHostPage(body: string): Promise<HostPage> {
  const server: Server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body><h1>Host</h1>${LISTEN}${body}<pre>${"text\n".repeat(200)}</pre>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
