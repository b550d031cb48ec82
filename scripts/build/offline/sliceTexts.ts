/** Where a text is divided into parts: between tags, and between records of JSON. */
const MARKS = /(?=<)|(?<=[}\]],)|(?<=,)(?=\{)/;

/** How many equal parts in a row begin a match. With more, matches are missed; with fewer, some are chance. */
const SEED = 2;

/** The fewest bytes of a slice. A shorter one costs more in the list of slices than it saves. */
const MIN_BYTES = 300;

/** Texts as slices of one: start, length, start, length … in bytes of UTF-8. */
export type SlicedTexts = { body: string; slices: number[][] };

/** Each text as numbers of its parts; equal parts have equal numbers. */
function numberParts(texts: readonly string[]): { parts: string[]; lists: number[][] } {
  const numbers = new Map<string, number>();
  const lists = texts.map((text) =>
    text.split(MARKS).map((part) => {
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      return number;
    }),
  );
  return { parts: [...numbers.keys()], lists };
}

/**
 * Writes what several texts share only once: pages carry the same timeline, list and drawings, and compression alone
 * does not look back far enough to see it.
 */
export function sliceTexts(texts: readonly string[]): SlicedTexts {
  const { parts, lists } = numberParts(texts);
  const lengths = parts.map((part) => Buffer.byteLength(part));
  /** The body so far, as numbers of parts, and where each of them begins. */
  const written: number[] = [];
  const starts = [0];
  const places = new Map<string, number>();
  /** Of parts that are worth a slice alone: what stands between two slices has no neighbor in the body. */
  const longPlaces = new Map<number, number>();
  const startOf = (index: number) => starts[index] ?? 0;
  const seedAt = (list: readonly number[], index: number) => list.slice(index, index + SEED).join();

  /** How many parts from an index on stand in the body already, from a place on. */
  const countEqual = (list: readonly number[], index: number, place: number) => {
    let count = 0;
    while (place + count < written.length && index + count < list.length) {
      if (written[place + count] !== list[index + count]) break;
      count++;
    }
    return count;
  };

  /** Where most of what follows an index stands already, and how many parts of it. */
  const longest = (list: readonly number[], index: number) =>
    [places.get(seedAt(list, index)), longPlaces.get(list[index] ?? -1)]
      .filter((place) => place !== undefined)
      .map((place) => ({ place, count: countEqual(list, index, place) }))
      .toSorted((one, other) => other.count - one.count)[0];

  const slices = lists.map((list) => {
    const its: number[] = [];
    const add = (from: number, to: number) => its.push(startOf(from), startOf(to) - startOf(from));
    let newFrom = written.length;
    let index = 0;
    while (index < list.length) {
      const found = longest(list, index);
      if (found && startOf(found.place + found.count) - startOf(found.place) >= MIN_BYTES) {
        const { place, count } = found;
        if (newFrom < written.length) add(newFrom, written.length);
        add(place, place + count);
        newFrom = written.length;
        index += count;
        continue;
      }
      const number = list[index] ?? 0;
      written.push(number);
      starts.push(startOf(written.length - 1) + (lengths[number] ?? 0));
      if ((lengths[number] ?? 0) >= MIN_BYTES && !longPlaces.has(number))
        longPlaces.set(number, written.length - 1);
      index++;
      const seedStart = written.length - SEED;
      const seed = seedAt(written, seedStart);
      if (seedStart >= newFrom && !places.has(seed)) places.set(seed, seedStart);
    }
    if (newFrom < written.length) add(newFrom, written.length);
    return its;
  });
  return { body: written.map((number) => parts[number]).join(""), slices };
}
