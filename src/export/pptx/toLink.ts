/** PowerPoint calls a file with a longer address broken. */
const MAX_LENGTH = 2000;

/** The address as a program follows it from a slide; undefined where it cannot. */
export function toLink(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.length > MAX_LENGTH ? undefined : href;
}
