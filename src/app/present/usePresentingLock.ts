import { useEffect } from "react";
import { presentingLock } from "@/service-worker/names";

/** Tells the worker, for as long as this window shows slides, that no new version may take over now. */
export function usePresentingLock(): void {
  useEffect(() => {
    // Absent where the browser is old or the address no secure one: there is no worker to tell then.
    const { locks } = navigator as Partial<Navigator>;
    let release = () => {};
    const isOver = new Promise<void>((resolve) => {
      release = resolve;
    });
    locks
      ?.request(presentingLock(import.meta.env.BASE_URL), { mode: "shared" }, () => isOver)
      .catch(() => {});
    return release;
  }, []);
}
