import type { AddressInfo } from "node:net";
import { createSiteServer } from "../scripts/siteServer.mjs";
import { SITE_NAMES, type SiteName } from "./buildSites.ts";

type Servers = { addresses: Record<SiteName, string>; close: () => void };

/** Serves each site by the product's own server, on a port of its own. */
export async function serveSites(folders: Record<SiteName, string>): Promise<Servers> {
  const started = await Promise.all(
    SITE_NAMES.map(async (name) => {
      const server = createSiteServer({ directory: folders[name], basePath: "/" });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      return { name, server, address: `http://127.0.0.1:${port}/` };
    }),
  );
  return {
    addresses: Object.fromEntries(started.map(({ name, address }) => [name, address])) as Record<
      SiteName,
      string
    >,
    close() {
      for (const { server } of started) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
