/**
 * What the browser tests look at, and what the page About says that they do: both read these tables, so that the statement
 * promises no more than is checked.
 */

/** How every kind of page is shown to axe-core. */
export const CHECKED_STATES = ["light", "dark", "narrow", "zoomed", "forcedColors", "textSpacing"] as const;

export type CheckedState = (typeof CHECKED_STATES)[number];

/** What is kept word for word of what assistive technology is given, each in a file of `tests/e2e/transcripts/`. */
export const JOURNEYS = ["findCity", "readOutcome", "followCounterpart", "filter", "stepThrough"] as const;

export type Journey = (typeof JOURNEYS)[number];

/** The one rule that is not asked of marks of the map, with the success criterion that exempts them. */
export const EXEMPTION = { rule: "target-size", criterion: "2.5.8" } as const;
