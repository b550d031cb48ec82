import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether a script runs: false in the HTML of the build and while it wakes up. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
