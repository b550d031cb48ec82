/** What a briefing's file is made of, from its address. Rejects where it is not there, as after a new version of the site. */
export async function fetchFileTemplate(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}
