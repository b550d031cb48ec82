/** The longest address that PowerPoint accepts. It calls a file with a longer one broken. */
const MAX_LENGTH = 2000;

/** The address as a link on a slide; undefined where PowerPoint cannot follow it. */
export function toLink(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.length > MAX_LENGTH ? undefined : href;
}
