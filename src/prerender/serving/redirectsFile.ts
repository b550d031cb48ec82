import { LOST_EMBED, type ServerRules } from "./serverRules";

/**
 * Former addresses for hosts that read a `_redirects` file. At each lies a document for hosts without redirects: Netlify
 * prefers that to a rule without the mark `!`, which Cloudflare Pages refuses. So each has two lines, and either host
 * leaves out the one that it cannot use. Cloudflare Pages finds `404.html` of a folder by itself.
 */
export function redirectsFile({ basePath, redirects }: ServerRules): string {
  const base = basePath.slice(0, -1);
  const lines = Object.entries(redirects).flatMap(([from, to]) =>
    ["301!", "301"].map((status) => `${base}${from} ${base}${to} ${status}`),
  );
  return `${[...lines, `${base}/embed/* ${base}${LOST_EMBED} 404`].join("\n")}\n`;
}
