import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** A port that nothing listens at, for a program that is told its own. */
export async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((resolve) => {
    socket.listen(0, "127.0.0.1", resolve);
  });
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
