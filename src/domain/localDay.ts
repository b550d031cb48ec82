/** The day of a moment where the reader is, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
