import type { Show } from "./briefing";

/** What one of a slide's several pictures shows, counted from 0: the same with years of its own. */
export function showOfStep({ steps, from: _from, to: _to, ...rest }: Show, index: number): Show {
  const { from, to } = steps?.[index] ?? {};
  return { ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
