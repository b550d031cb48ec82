import { CONNECTION_KINDS, type ConnectionKind } from "@/domain/filters";

/** What is drawn of every city while the reader has chosen no kinds. */
const FIRST_KINDS: readonly ConnectionKind[] = ["city-pair"];

export function drawnKinds(kinds: readonly ConnectionKind[] | undefined): readonly ConnectionKind[] {
  return kinds ?? FIRST_KINDS;
}

/**
 * The kinds after one was switched; undefined stands for no choice, and an empty list for no lines at all. Sister
 * cities come on top of what is there: switching them on leaves no record out that was in view before.
 */
export function toggleKind(
  kinds: readonly ConnectionKind[] | undefined,
  kind: ConnectionKind,
): ConnectionKind[] | undefined {
  if (!kinds && kind === "sister-cities") return [...CONNECTION_KINDS];
  const before = drawnKinds(kinds);
  const after = CONNECTION_KINDS.filter((other) =>
    other === kind ? !before.includes(kind) : before.includes(other),
  );
  return after.length === 1 && after[0] === "city-pair" ? undefined : after;
}
