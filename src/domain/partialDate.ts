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
