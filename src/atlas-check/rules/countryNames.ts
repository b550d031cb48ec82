/** As a problem names them inside a sentence. */
export const COUNTRY_NAMES = { BE: "Belgium", US: "the United States" } as const;
