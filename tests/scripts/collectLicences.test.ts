import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { collectLicences } from "../../scripts/build/collectLicences.ts";

async function collect(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "atlas-licences-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "licences.json");
  await writeFile(path, JSON.stringify(names.map((name) => ({ name, version: "0.0.0" }))));
  return collectLicences(path);
}

describe("the licences of a build", () => {
  it("are those that the packages themselves name", async () => {
    const { packages } = await collect("react", "react-leaflet", "leaflet");
    const licences = Object.fromEntries(packages.map(({ name, license }) => [name, license]));
    expect(licences).toMatchObject({
      react: "MIT",
      leaflet: "BSD-2-Clause",
      "react-leaflet": "Hippocratic-2.1",
    });
  });

  it("include fonts and geometry, which no script imports", async () => {
    const { packages } = await collect();
    const licences = Object.fromEntries(packages.map(({ name, license }) => [name, license]));
    expect(licences).toMatchObject({
      "@fontsource-variable/public-sans": "OFL-1.1",
      "@fontsource-variable/source-serif-4": "OFL-1.1",
      "world-atlas": "ISC",
      "us-atlas": "ISC",
      datamaps: "MIT",
    });
  });

  it("have each package once, in order, with the version that is installed", async () => {
    const { packages } = await collect("react", "react", "leaflet");
    const names = packages.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(packages.find(({ name }) => name === "leaflet")?.version).toBe("1.9.4");
  });

  it("come with their full texts", async () => {
    const { packages, texts } = await collect("react-leaflet");
    for (const { name, version, license } of packages)
      expect(texts).toContain(`${name} ${version} (${license})\n===`);
    expect(texts).toMatch(/hippocratic/i);
    expect(texts).toMatch(/SIL OPEN FONT LICENSE/i);
  });

  it("are a mistake where a package is not there", async () => {
    await expect(collect("no-such-package-here")).rejects.toThrow("no-such-package-here");
  });
});
