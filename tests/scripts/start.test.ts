import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../scripts/listen.mjs";

const host = "127.0.0.1";
const startScript = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const opened: Server[] = [];

afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

function newServer(): Server {
  const server = createServer();
  opened.push(server);
  return server;
}

async function takePort(): Promise<number> {
  const server = newServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

describe("listen", () => {
  it("fails when the wanted port is taken", async () => {
    const taken = await takePort();
    await expect(listen(newServer(), { host, port: String(taken) })).rejects.toThrow(`Port ${taken}`);
  });

  it("moves on from a taken default", async () => {
    const taken = await takePort();
    const port = await listen(newServer(), { host, firstPort: taken });
    expect(port).toBeGreaterThan(taken);
  });

  it("lets the system choose for port 0", async () => {
    expect(await listen(newServer(), { host, port: "0" })).toBeGreaterThan(0);
  });

  it.each(["abc", "-1", "65536", "80.5", "1e3"])("refuses %s as a port", async (port) => {
    await expect(listen(newServer(), { host, port })).rejects.toThrow("PORT must be a number");
  });
});

describe("npm start", () => {
  it("ends with code 1 and one line when PORT is taken", async () => {
    const taken = await takePort();
    const child = spawn(process.execPath, [startScript], {
      env: { ...process.env, PORT: String(taken), HOST: host },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${taken} on ${host} is taken. Set PORT to another port, or leave it unset.`,
    );
  });
});
