import { answerHeaders } from "@/prerender/serving/answerHeaders.mjs";
import { type ServerRules, serverRules } from "@/prerender/serving/serverRules";
import { askSite, type SiteAnswer } from "./askSite.ts";
import { type Host, hostOf, howToMend } from "./hosts.ts";

/** What is not as the build means it: at which address, and where to mend it. */
export type SiteProblem = { address: string; what: string; mend: string };

export type SiteReport = { host: string; asked: number; problems: SiteProblem[]; notes: SiteProblem[] };

/** No page of the site is, or will be, called so. */
const NOWHERE = "check-site-nowhere";

/** What browsers take for "ask each time". */
const ASKED_EACH_TIME = /(^|[ ,])(no-cache|no-store|max-age=0)([ ,]|$)/;

const firstOf = (text: string, pattern: RegExp) => text.match(pattern)?.[1];

const decode = (text: string) =>
  text.replaceAll("&#x27;", "'").replaceAll("&amp;", "&").replaceAll("&quot;", '"');

const plain = (value: string | undefined) => value?.toLowerCase().replaceAll(/\s/g, "");

/** Sources that a policy names for a kind of content. */
function sourcesOf(policy: string, directive: string): string[] {
  const part = policy.split(";").find((one) => one.trim().startsWith(`${directive} `));
  return part?.trim().split(/\s+/).slice(1) ?? [];
}

class Check {
  readonly problems: SiteProblem[] = [];
  readonly notes: SiteProblem[] = [];
  asked = 0;
  host: Host = { name: "" };

  constructor(readonly base: string) {}

  async ask(path: string, encoding?: string): Promise<SiteAnswer> {
    this.asked += 1;
    return askSite(this.base + path, encoding);
  }

  /** Without a remedy of its own, what the host takes no instructions for is no fault of whoever publishes. */
  report(address: string, what: string, remedy?: string): void {
    const list = remedy === undefined && this.host.headers === undefined ? this.notes : this.problems;
    list.push({ address, what, mend: remedy ?? howToMend(this.host) });
  }
}

/** Type, time of keeping and what else goes with a file, against the table. */
function checkHeaders(check: Check, answer: SiteAnswer, file: string, rules: ServerRules): void {
  const wanted = answerHeaders(file, rules);
  for (const [name, value] of Object.entries(wanted)) {
    if (name === "Content-Security-Policy") continue;
    const sent = answer.header(name);
    const isRight =
      name === "Cache-Control" && value === "no-cache"
        ? ASKED_EACH_TIME.test(sent ?? "")
        : plain(sent) === plain(value);
    if (!isRight)
      check.report(
        answer.address,
        `${name} is ${sent === undefined ? "not sent" : `“${sent}”`}, not “${value}”`,
      );
  }
}

/** The policy of a document's header must allow all that the one in the document allows: both hold. */
function checkPolicy(check: Check, answer: SiteAnswer, ancestors: "'none'" | "*"): void {
  const policy = answer.header("content-security-policy");
  const own = decode(firstOf(answer.text, /http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? "");
  if (policy === undefined) {
    check.report(answer.address, "Content-Security-Policy is not sent");
    return;
  }
  const framing = sourcesOf(policy, "frame-ancestors").join(" ");
  if (framing !== ancestors)
    check.report(answer.address, `frame-ancestors is “${framing}”, not “${ancestors}”`);
  for (const directive of ["script-src", "style-src"]) {
    const allowed = sourcesOf(policy, directive);
    if (sourcesOf(own, directive).some((source) => !allowed.includes(source)))
      check.report(
        answer.address,
        `the policy sent does not allow what the page needs (${directive})`,
        "The server's rules are of another build than the pages: deploy both together.",
      );
  }
  if (ancestors === "*" && answer.header("x-frame-options") !== undefined)
    check.report(
      answer.address,
      "X-Frame-Options forbids the frame",
      "Take the header away from what is below /embed/: the policy says who may frame.",
    );
}

async function checkLost(check: Check, path: string, ancestors: "'none'" | "*", rules: ServerRules) {
  const answer = await check.ask(path);
  if (answer.status !== 404)
    check.report(
      answer.address,
      `answers ${answer.status}, not 404`,
      "Let unknown addresses answer with 404.html and status 404, not with a page.",
    );
  const isOurs = answer.text.includes('<meta name="robots" content="noindex">');
  if (!isOurs)
    return check.report(answer.address, "the not-found page is not the site's own", howToMend(check.host));
  // Hosts with `_headers` send these pages without a policy of their own rules.
  if (answer.header("content-security-policy") === undefined && check.host.headers === "_headers") return;
  checkPolicy(check, answer, ancestors);
  checkHeaders(check, answer, ancestors === "*" ? "/embed/404.html" : "/404.html", rules);
}

/** Another spelling of a page has to lead to it, with the query. */
async function checkLeadsOn(check: Check, from: string, to: string, isOfHosts: boolean) {
  const answer = await check.ask(`${from}?theme=dark`);
  const location = answer.header("location");
  const target = location === undefined ? undefined : new URL(location, answer.address).href;
  if (answer.status >= 300 && answer.status < 400) {
    if (target !== `${check.base}${to}?theme=dark`)
      check.report(answer.address, `leads to ${target}, not to ${check.base}${to}?theme=dark`);
    if (answer.status === 302 || answer.status === 307)
      check.report(answer.address, `leads on for once (${answer.status}), not for good (301 or 308)`);
    return;
  }
  const isHealed = answer.text.includes(`content="noindex"`);
  const what = `answers ${answer.status} and does not lead to ${check.base}${to}`;
  if (isHealed && (check.host.knowsOneSpelling || !isOfHosts))
    check.notes.push({
      address: answer.address,
      what: `${what} but by a script: previews of links show another page`,
      mend: howToMend(check.host),
    });
  else check.report(answer.address, what, howToMend({ ...check.host, headers: check.host.redirects ?? "" }));
}

/** Files that pages and other programs load, by what is in the pages. */
async function checkFiles(check: Check, home: SiteAnswer, city: string, rules: ServerRules) {
  const asset = firstOf(home.text, /\/(assets\/[\w.-]+\.(?:js|css))["']/);
  const preview = firstOf(home.text, /property="og:image" content="[^"]*\/(previews\/[^"]+)"/);
  const files = [
    asset,
    preview,
    "sw.js",
    "site.webmanifest",
    "sitemap.xml",
    "robots.txt",
    "data/index.en.json",
    "page.json",
    `${city}cite.bib`,
    `${city}cite.json`,
  ].filter((path) => path !== undefined);
  for (const path of files) {
    const answer = await check.ask(path);
    if (answer.status !== 200)
      check.report(
        answer.address,
        `answers ${answer.status}, not 200`,
        "Copy the whole of dist/ to the server.",
      );
    else checkHeaders(check, answer, `/${path}`, rules);
  }
}

async function checkCompression(check: Check) {
  for (const encoding of ["br", "gzip"]) {
    const answer = await check.ask("", encoding);
    const sent = answer.header("content-encoding");
    if (sent !== encoding)
      check.report(
        answer.address,
        `is sent ${sent ? `as ${sent}` : "uncompressed"} to who reads ${encoding}`,
        `${howToMend(check.host)} The compressed copies lie beside each file, where COMPRESSION is not off.`,
      );
  }
}

/**
 * Asks a published site what the build promises of it: headers, caching, types, compression, not-found pages, former
 * addresses and other spellings, embeds, base path. `address` is that of the home page. Throws where it has no answer.
 */
export async function checkSite(address: string): Promise<SiteReport> {
  const base = address.endsWith("/") ? address : `${address}/`;
  const { pathname: basePath } = new URL(base);
  const check = new Check(base);
  const rules = serverRules({ page: "", embed: "" }, { basePath, redirects: {} });
  const home = await check.ask("");
  check.host = hostOf(home);
  const done = () => ({
    host: check.host.name,
    asked: check.asked,
    problems: check.problems,
    notes: check.notes,
  });
  if (home.status !== 200) {
    check.report(
      base,
      `answers ${home.status}, not 200`,
      "Give the address at which the home page is, to the letter.",
    );
    return done();
  }
  const canonical = firstOf(home.text, /<link rel="canonical" href="([^"]*)"/);
  if (canonical !== base) {
    const { origin } = new URL(base);
    check.report(
      base,
      `was built for ${canonical ?? "no address"}`,
      `Build it with SITE_URL=${origin} BASE_PATH=${basePath}`,
    );
    return done();
  }
  const sitemap = await check.ask("sitemap.xml");
  const pages = [...sitemap.text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
  const city = pages.find((url) => /\/cities\/[a-z][^/]*\/$/.test(url))?.slice(base.length) ?? "cities/";

  for (const [path, file, ancestors] of [
    ["", "/index.html", "'none'"],
    [city, `/${city}index.html`, "'none'"],
    [`embed/${city}`, `/embed/${city}index.html`, "*"],
  ] as const) {
    const answer = await check.ask(path);
    if (answer.status !== 200) {
      check.report(
        answer.address,
        `answers ${answer.status}, not 200`,
        "Copy the whole of dist/ to the server.",
      );
      continue;
    }
    checkHeaders(check, answer, file, rules);
    checkPolicy(check, answer, ancestors);
  }
  await checkFiles(check, home, city, rules);
  await checkCompression(check);
  await checkLost(check, `${NOWHERE}/`, "'none'", rules);
  await checkLost(check, `embed/${NOWHERE}/`, "*", rules);
  await checkLeadsOn(check, city.slice(0, -1), city, true);
  await checkLeadsOn(check, city.toUpperCase(), city, true);
  await checkLeadsOn(check, "licenses/", "licences/", true);
  await checkLeadsOn(check, "embed/licenses/", "embed/licences/", true);
  return done();
}
