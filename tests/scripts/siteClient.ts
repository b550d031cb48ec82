import { mkdir, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { dirname, join } from "node:path";
import { createSiteServer } from "../../scripts/siteServer.mjs";

interface Answer {
  status: number;
  header: (name: string) => string | undefined;
  body: string;
}

export async function writeSite(directory: string, contents: Record<string, string | Buffer>) {
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

export async function startSite(options: Parameters<typeof createSiteServer>[0]): Promise<Server> {
  const server = createSiteServer(options);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function ask(
  server: Server,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...options, path, port: portOf(server), host: "127.0.0.1" }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("error", reject);
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 0,
          header: (name) => incoming.headers[name]?.toString(),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.once("error", reject).end();
  });
}

/** Clients tidy a path before they send it; this one sends it as it is. */
export function askRaw(server: Server, requestTarget: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(portOf(server), "127.0.0.1");
    socket.on("error", reject);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => resolve(parseAnswer(Buffer.concat(chunks).toString())));
    socket.write(`GET ${requestTarget} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n`, "latin1");
  });
}

function parseAnswer(text: string): Answer {
  const [head = "", body = ""] = text.split("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    header: (name) => head.match(new RegExp(`^${name}: (.*)$`, "im"))?.[1]?.trim(),
    body,
  };
}
