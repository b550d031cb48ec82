// @ts-check
const defaultPort = 4173;
const highestPort = 65_535;

/**
 * Makes the server listen on PORT, or from 4173 on at the first free port when no port is asked for.
 *
 * @param {import("node:net").Server} server
 * @param {{ host: string, port?: string | undefined, firstPort?: number }} options port is the text of the
 *   PORT variable; "0" lets the system choose
 * @returns {Promise<number>} the port
 * @throws {Error} with a one-line message when the wanted port is not a port, or taken
 */
export async function listen(server, { host, port, firstPort = defaultPort }) {
  if (port !== undefined && port !== "") {
    if (!/^\d{1,5}$/.test(port) || Number(port) > highestPort) {
      throw new Error(`PORT must be a number from 0 to ${highestPort}, not "${port}".`);
    }
    if (await tryListen(server, host, Number(port))) return boundPort(server);
    throw new Error(`Port ${port} on ${host} is taken. Set PORT to another port, or leave it unset.`);
  }
  for (let candidate = firstPort; candidate <= highestPort; candidate += 1) {
    if (await tryListen(server, host, candidate)) return boundPort(server);
  }
  throw new Error(`No port from ${firstPort} on is free on ${host}.`);
}

/**
 * @param {import("node:net").Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function tryListen(server, host, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const handleError = (error) => {
      server.off("listening", handleListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new Error(`Cannot listen on ${host}, port ${port}: ${error.message}`));
    };
    const handleListening = () => {
      server.off("error", handleError);
      resolve(true);
    };
    server.once("error", handleError);
    server.once("listening", handleListening);
    server.listen({ host, port });
  });
}

/** @param {import("node:net").Server} server */
function boundPort(server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
