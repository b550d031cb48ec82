/** Who publishes this copy of the site: a setting of whoever builds it, checked by the build; empty where unset. */
const PUBLISHER: string = import.meta.env.VITE_PUBLISHER ?? "";

type Words = { independent: () => string; notGovernment: (values: { publisher: string }) => string };

/** Whoever publishes the site, or that it is an independent project. */
export function publisherName({ independent }: Pick<Words, "independent">): string {
  return PUBLISHER || independent();
}

/** "Not a government site; published by an independent project." */
export function publisherLine(words: Words): string {
  return words.notGovernment({ publisher: publisherName(words) });
}

/** The publisher as a person or organization, where one is named. */
export const NAMED_PUBLISHER: string | undefined = PUBLISHER || undefined;
