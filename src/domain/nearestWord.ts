const LONGEST_COMPARED = 60;

function plain(word: string): string {
  return word.slice(0, LONGEST_COMPARED).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many letters to add, drop, change or exchange with their neighbour (optimal string alignment). */
export function editsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      const isSwap = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const swapped = isSwap ? (before[to - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The candidate that a writer of this word most likely meant, or undefined where none is close. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const isPart =
      Math.min(wanted.length, other.length) >= 4 && (wanted.startsWith(other) || other.startsWith(wanted));
    const edits = isPart ? 1 : editsBetween(wanted, other);
    if (edits > Math.max(wanted.length, other.length) / 3 || edits >= fewest) continue;
    nearest = candidate;
    fewest = edits;
  }
  return nearest;
}

/** ` Did you mean "antwerp"?`, or nothing where no candidate is close. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
