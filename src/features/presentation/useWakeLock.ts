import { useEffect } from "react";

/** Keeps the screen awake while shown, where the browser can; asked for anew when the window comes back. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isGone) await given.release();
        else lock = given;
      } catch {
        // Refused, as on a low battery: the screen then does what it always does.
      }
    };
    ask().catch(() => {});
    document.addEventListener("visibilitychange", ask);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => {});
    };
  }, []);
}
