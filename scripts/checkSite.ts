import { checkSite, type SiteProblem } from "./siteCheck/checkSite.ts";

const [address = ""] = process.argv.slice(2);

function tell({ address: at, what, mend }: SiteProblem): void {
  console.log(`\n${at}\n  ${what}\n  → ${mend}`);
}

try {
  if (!/^https?:\/\/[^/]/.test(address))
    throw new Error(
      "Name the address of the site's home page: npm run check:site -- https://example.org/some/path/",
    );
  const { host, asked, problems, notes } = await checkSite(address);
  for (const problem of problems) tell(problem);
  if (notes.length > 0) console.log("\nNot to be had from this host:");
  for (const note of notes) tell(note);
  console.log(`\n${asked} questions to ${host}: ${problems.length} problems, ${notes.length} notes`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  console.error(error instanceof Error ? `${error.message}${cause}` : error);
  process.exitCode = 1;
}
