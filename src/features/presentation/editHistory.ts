/** What can be taken back and what can be done again, nearest last. */
export type EditHistory<State> = {
  past: readonly State[];
  future: readonly State[];
  /** What the last change belongs to: letters typed into one field are taken back together. */
  run?: string;
};

/** As many changes as can be taken back. */
export const MAX_UNDO = 50;

export const NO_HISTORY: EditHistory<never> = { past: [], future: [] };

/** The history after a change of `before`. What had been taken back is gone. */
export function recordEdit<State>(
  history: EditHistory<State>,
  before: State,
  run?: string,
): EditHistory<State> {
  const isSameRun = run !== undefined && run === history.run && history.past.length > 0;
  const past = isSameRun ? history.past : [...history.past, before].slice(-MAX_UNDO);
  return { past, future: [], ...(run !== undefined && { run }) };
}

type Step<State> = { state: State; history: EditHistory<State> };

/** What was before the last change; undefined where nothing can be taken back. */
export function undoEdit<State>(
  { past, future }: EditHistory<State>,
  present: State,
): Step<State> | undefined {
  const state = past.at(-1);
  if (state === undefined) return undefined;
  return { state, history: { past: past.slice(0, -1), future: [...future, present] } };
}

/** What was taken back last; undefined where nothing was. */
export function redoEdit<State>(
  { past, future }: EditHistory<State>,
  present: State,
): Step<State> | undefined {
  const state = future.at(-1);
  if (state === undefined) return undefined;
  return { state, history: { past: [...past, present], future: future.slice(0, -1) } };
}
