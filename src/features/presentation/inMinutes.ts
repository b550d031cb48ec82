export const twoDigits = (value: number) => String(value).padStart(2, "0");

/** "4:05", of milliseconds. */
export function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
}

/** The same of what is estimated: no nearer than five seconds, and never nothing. */
export function aboutMinutes(ms: number): string {
  return inMinutes(Math.max(1, Math.round(ms / 5000)) * 5000);
}
