import type { CDPSession } from "@playwright/test";

type Part = { request: string; bytes: number; at: number };

/** What a page receives, as it comes off the line: compressed, with headers. */
export type Traffic = {
  /** `until`: milliseconds since 1970. */
  bytes: (which: { withFonts: boolean; until?: number }) => number;
  msSinceLast: () => number;
};

/** Counts from now on. A request under way keeps `msSinceLast` at 0. */
export function countTraffic(session: CDPSession): Traffic {
  const parts: Part[] = [];
  const fonts = new Set<string>();
  const underWay = new Set<string>();
  let monotonicToWallMs = 0;
  let lastAt = Date.now();

  const add = (request: string, bytes: number, timestamp: number) =>
    parts.push({ request, bytes, at: timestamp * 1000 + monotonicToWallMs });
  const received = (request: string) =>
    parts.filter((part) => part.request === request).reduce((sum, { bytes }) => sum + bytes, 0);
  const end = (request: string) => {
    underWay.delete(request);
    lastAt = Date.now();
  };

  session.on("Network.requestWillBeSent", ({ requestId, wallTime, timestamp }) => {
    underWay.add(requestId);
    monotonicToWallMs = (wallTime - timestamp) * 1000;
  });
  session.on("Network.responseReceived", ({ requestId, response, type, timestamp }) => {
    if (type === "Font") fonts.add(requestId);
    add(requestId, response.encodedDataLength, timestamp);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) =>
    add(requestId, encodedDataLength, timestamp),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    // The last word on the size; parts that no event told of come with it.
    add(requestId, encodedDataLength - received(requestId), timestamp);
    end(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));

  return {
    bytes: ({ withFonts, until = Number.POSITIVE_INFINITY }) =>
      parts
        .filter(({ request, at }) => at <= until && (withFonts || !fonts.has(request)))
        .reduce((sum, { bytes }) => sum + bytes, 0),
    msSinceLast: () => (underWay.size > 0 ? 0 : Date.now() - lastAt),
  };
}
