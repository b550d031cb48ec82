/** What a server has answered; names of headers in lower case, nothing followed. */
export type SiteAnswer = {
  address: string;
  status: number;
  header: (name: string) => string | undefined;
  text: string;
};

const TIMEOUT_MS = 30_000;

/** Asks for one address as a browser does, without following redirects. Throws where no answer comes. */
export async function askSite(address: string, encoding = "br, gzip"): Promise<SiteAnswer> {
  const answer = await fetch(address, {
    redirect: "manual",
    headers: { "accept-encoding": encoding, "user-agent": "Belgian City Partnerships check:site" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await answer.text();
  return {
    address,
    status: answer.status,
    header: (name) => answer.headers.get(name) ?? undefined,
    text,
  };
}
