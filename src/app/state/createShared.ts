import { createContext, type Provider, useContext } from "react";

/** Something that parts of the screen share: its provider, and the hook that reads it, which throws outside of one. */
export function createShared<Value>(): readonly [Provider<Value | undefined>, () => Value] {
  const Context = createContext<Value | undefined>(undefined);
  return [
    Context.Provider,
    function useShared() {
      const value = useContext(Context);
      if (value === undefined) throw new Error("needs its provider");
      return value;
    },
  ];
}
