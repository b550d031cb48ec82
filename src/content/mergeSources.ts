import type { SourceLink } from "./pageContent";

const onceEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

function merge(first: SourceLink, others: readonly SourceLink[]): SourceLink {
  const all = [first, ...others];
  const places = onceEach(
    all.flatMap((link) => link.places ?? []),
    (place) => place,
  );
  const quotations = onceEach(
    all.flatMap((link) => link.quotations ?? []),
    ({ text }) => text,
  );
  // The first names the source; of the others only their places are new.
  const added = places.filter((place) => !first.places?.includes(place));
  return {
    source: first.source,
    text: [first.text, ...added].join(", "),
    ...(places.length > 0 && { places }),
    ...(quotations.length > 0 && { quotations }),
  };
}

/** Each source once, with all its places and words. */
export function mergeSources(links: readonly SourceLink[]): SourceLink[] {
  return onceEach(links, ({ source }) => source).map(({ source }) => {
    const [first, ...others] = links.filter((link) => link.source === source);
    return merge(first ?? { source, text: source }, others);
  });
}
