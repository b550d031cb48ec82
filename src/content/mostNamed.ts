/** More sources of a gap than this are counted, not named. */
export const MOST_NAMED = 5;
