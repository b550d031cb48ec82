import { type OpenStageChannel, parseStageMessage, toPosted } from "./stageChannel";

/** How browsers name where a file comes from that was opened from a disk. */
const FILE_ORIGINS = ["null", "file://"];

/**
 * Joins the two windows of one file: browsers that keep files apart join no channels of theirs, but a window can post
 * to the one that it opened and to the one that opened it. `peers` are windows known so far; who says something is
 * known from then on, so that either may be loaded anew.
 */
export function fileChannel(peers: Set<Window>): OpenStageChannel {
  return (onMessage) => {
    const hear = ({ data, origin, source }: MessageEvent) => {
      if (!FILE_ORIGINS.includes(origin) && origin !== window.origin) return;
      const message = parseStageMessage(data);
      if (!message) return;
      // A window, since ports and workers have no message for us.
      if (source && "closed" in source) peers.add(source);
      onMessage(message);
    };
    window.addEventListener("message", hear);
    return {
      send(message) {
        for (const peer of peers) {
          if (peer.closed) peers.delete(peer);
          // A file has no origin that could be named; only slides, numbers and places are told.
          else peer.postMessage(toPosted(message), "*");
        }
      },
      close: () => window.removeEventListener("message", hear),
    };
  };
}
