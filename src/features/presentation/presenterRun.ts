/** A clock that can be held: what has run before, and since when it runs; absent while it is held. Milliseconds. */
export type Run = { before: number; since?: number };

export function startRun(now: number): Run {
  return { before: 0, since: now };
}

export function elapsedMs({ before, since }: Run, now: number): number {
  return before + (since === undefined ? 0 : Math.max(now - since, 0));
}

/** Holds a running clock and lets a held one go on. */
export function toggleRun(run: Run, now: number): Run {
  return run.since === undefined ? { ...run, since: now } : { before: elapsedMs(run, now) };
}

/** A run as something else told it; undefined where that is none. */
export function readRun(content: unknown): Run | undefined {
  const { before, since } = Object(content);
  const isTime = (value: unknown): value is number =>
    typeof value === "number" && Number.isFinite(value) && value >= 0;
  if (!isTime(before) || !(since === undefined || isTime(since))) return undefined;
  return { before, ...(since !== undefined && { since }) };
}

/** A run as it was stored; undefined where that is none. */
export function parseRun(text: string | undefined): Run | undefined {
  if (text === undefined) return undefined;
  try {
    return readRun(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export const isSameRun = (one: Run, other: Run) => one.before === other.before && one.since === other.since;
