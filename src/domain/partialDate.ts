/** First day a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** Last day a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(partial: string): string {
  const [year = "", month, day] = partial.split("-");
  if (day) return partial;
  const lastMonth = month ?? "12";
  const days = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return `${year}-${lastMonth}-${days}`;
}

/** The following year, month or day, as precise as the partial date: 2006 follows 2005, 2016-01 follows 2015-12. */
export function nextPartial(partial: string): string {
  const [year, month, day] = lastDay(partial).split("-").map(Number) as [number, number, number];
  // No day of the form YYYY-MM-DD makes this throw: one that the calendar lacks is reported by a rule.
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, partial.length);
}
