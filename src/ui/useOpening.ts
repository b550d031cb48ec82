import { useState } from "react";

/** Whether something is open, and how often the reader has asked for it: see `useLazy`. */
export function useOpening() {
  const [state, setState] = useState({ isOpen: false, timesAsked: 0 });
  return {
    ...state,
    open: () => setState(({ timesAsked }) => ({ isOpen: true, timesAsked: timesAsked + 1 })),
    close: () => setState((before) => ({ ...before, isOpen: false })),
  };
}
