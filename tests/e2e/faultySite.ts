import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a network, a proxy, a device or a host may do to an answer. */
export const FAULTS = [
  "failed",
  "missing",
  "delayed",
  "cut",
  "corrupted",
  "of another type",
  "of another build",
] as const;
export type Fault = (typeof FAULTS)[number];

/** A site between which and its reader something stands. */
export type FaultySite = {
  /** Where the home page is, without the slash at the end. */
  url: string;
  /** Paths that were asked for, in their order. */
  asked: string[];
  /** From now on answers whose path fits suffer; undefined lets all through. */
  suffer: (fault: { kind: Fault; path: RegExp } | undefined) => void;
  /** How many answers have suffered. */
  suffered: () => number;
  close: () => Promise<void>;
};

/** How late a delayed answer comes. */
const DELAY_MS = 2500;

const LOGIN = "<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>";

/** Serves what another server has; the answers to some requests come to harm. */
export async function serveFaulty(site: string): Promise<FaultySite> {
  const asked: string[] = [];
  let fault: { kind: Fault; path: RegExp } | undefined;
  let count = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const kind = fault?.path.test(path) ? fault.kind : undefined;
    if (kind) count += 1;
    if (kind === "failed") return response.destroy();
    const answer = await fetch(site + path, { redirect: "manual" }).catch(() => undefined);
    if (!answer) return response.destroy();
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name),
      ),
    );
    const send = (status: number, type: string | undefined, sent: Buffer) => {
      response.writeHead(status, {
        ...headers,
        ...(type && { "content-type": type }),
        "content-length": sent.length,
        // What has suffered is not kept beyond the harm.
        ...(kind && { "cache-control": "no-store" }),
      });
      response.end(sent);
    };
    switch (kind) {
      case "missing":
        return send(404, "text/html; charset=utf-8", Buffer.from(LOGIN));
      case "of another type":
        return send(200, "text/html; charset=utf-8", Buffer.from(LOGIN));
      case "delayed":
        await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
        return send(answer.status, undefined, body);
      case "cut":
        response.writeHead(answer.status, { ...headers, "content-length": body.length });
        // The connection ends in the middle of the body.
        return response.write(body.subarray(0, body.length / 2), () => response.destroy());
      case "corrupted":
        return send(answer.status, undefined, corrupt(body));
      case "of another build":
        return send(answer.status, undefined, ofAnotherBuild(body));
      default:
        return send(answer.status, undefined, body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    suffer: (next) => {
      fault = next;
    },
    suffered: () => count,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Every tenth of the file has bytes that no text and no format has there. */
function corrupt(body: Buffer): Buffer {
  const changed = Buffer.from(body);
  for (let part = 1; part < 10; part += 1)
    changed.write("\u0001}{\u0001", Math.floor((body.length * part) / 10));
  return changed;
}

/** As a cache hands it out that has mixed two builds: the file's own name of its build is another. */
function ofAnotherBuild(body: Buffer): Buffer {
  return Buffer.from(
    body
      .toString("latin1")
      .replace(/("build":\s*)"[^"]*"/, '$1"another"')
      .replace(/data-version="[^"]*"/, 'data-version="000000000000"'),
    "latin1",
  );
}
