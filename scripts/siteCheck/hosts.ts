import type { SiteAnswer } from "./askSite.ts";

/** Where a site is, as far as its answers tell. */
export type Host = {
  name: string;
  /** The file of the build that says how it serves, below `dist/`; absent where it takes no instructions. */
  headers?: string;
  redirects?: string;
  /** Addresses in other spellings are led on by the not-found page alone, once a script runs. */
  knowsOneSpelling?: true;
};

const HOSTS: [sign: RegExp, host: Host][] = [
  [/github/i, { name: "GitHub Pages", knowsOneSpelling: true }],
  [/netlify/i, { name: "Netlify", headers: "_headers", redirects: "_redirects", knowsOneSpelling: true }],
  [
    /cloudflare/i,
    { name: "Cloudflare Pages", headers: "_headers", redirects: "_redirects", knowsOneSpelling: true },
  ],
  [/nginx|openresty/i, { name: "nginx", headers: "server/nginx.conf", redirects: "server/nginx.conf" }],
  [/caddy/i, { name: "Caddy", headers: "server/Caddyfile", redirects: "server/Caddyfile" }],
];

const UNKNOWN: Host = {
  name: "a server that does not say its name",
  headers: "server.json",
  redirects: "server.json",
};

export function hostOf(answer: SiteAnswer): Host {
  const server = answer.header("server") ?? "";
  return HOSTS.find(([sign]) => sign.test(server))?.[1] ?? UNKNOWN;
}

/** What to do where something is not sent as the build says. */
export function howToMend({ name, headers }: Host): string {
  return headers
    ? `dist/${headers} of this build says it: see that ${name} reads it, and that it is of the same build.`
    : `${name} takes no instructions: only another host can send it.`;
}
