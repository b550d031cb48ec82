import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/** False in the prerender and while hydrating, true ever after. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
