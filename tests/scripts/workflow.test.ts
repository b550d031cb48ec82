import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const workflow = read(".github/workflows/site.yml");
const { scripts, engines } = JSON.parse(read("package.json"));

describe("the workflow for GitHub", () => {
  it("runs commands that there are: tests, then the build, then questions to the published site", () => {
    const commands = [...workflow.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands).toEqual(["ci", "audit", "test", "ci", "build", "check:site"]);
    for (const name of ["test", "build", "check:site"]) expect(scripts).toHaveProperty([name]);
  });

  it("builds for the address that Pages has, with settings that the build reads", () => {
    const settings = read("scripts/build/readSettings.ts");
    for (const name of ["SITE_URL", "BASE_PATH", "PUBLISHER", "VITE_CONTACT_EMAIL"]) {
      expect(workflow).toMatch(new RegExp(`${name}: \\$\\{\\{`));
      expect(settings).toContain(name);
    }
    // Pages tells it without the slash at its end, and the build asks for one.
    expect(workflow).toContain("base_path }}/");
  });

  it("uses a Node that the project runs on, and may write nothing but the published site", () => {
    const [, wanted = ""] = engines.node.match(/>=(\d+)/) ?? [];
    for (const [, version] of workflow.matchAll(/node-version: (\d+)/g))
      expect(Number(version)).toBeGreaterThanOrEqual(Number(wanted));
    expect(workflow).toMatch(/\npermissions:\n {2}contents: read\n/);
    expect([...workflow.matchAll(/(\S+): write/g)].map(([, name]) => name)).toEqual(["pages", "id-token"]);
  });

  it("publishes only what was tested, from the main branch", () => {
    expect(workflow).toMatch(/publish:\n {4}needs: test\n {4}if: github\.event_name != 'pull_request'/);
  });
});

it("SECURITY.md says how to report, and names commands and files that there are", () => {
  const text = read("SECURITY.md");
  expect(text).toMatch(/Report a vulnerability/);
  expect(text).toContain("npm run check:site");
  for (const [, path = ""] of text.matchAll(/\]\(([^)]+)\)/g)) expect(read(path).length).toBeGreaterThan(0);
});
