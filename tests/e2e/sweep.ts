/**
 * Details of a test that is one of many alike: `npm test` runs the sample of each kind, and `npm run sweep` all others.
 *
 * @param isSample whether this one is the sample
 */
export const sweepUnless = (isSample: boolean): { tag: string[] } => ({ tag: isSample ? [] : ["@sweep"] });
