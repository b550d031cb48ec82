/** Under which a tab keeps the presenter's clock of a briefing, so that no reload loses it. */
export function clockKey(briefing: string): string {
  return `belgian-city-partnerships:clock:${briefing}`;
}
