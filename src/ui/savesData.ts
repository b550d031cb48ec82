/** Whether this reader has asked the browser to load no more than what is needed; not every browser can tell. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
