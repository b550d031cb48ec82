import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assertFolder, assertNodeVersion, ensureInstalled } from "../../scripts/ensureInstalled.mjs";

const wanted = {
  "": { version: "0.1.0" },
  "node_modules/react": { version: "19.0.0", integrity: "sha512-a" },
  "node_modules/only-on-windows": { version: "1.0.0", integrity: "sha512-b", optional: true },
};
const installedHere = { "node_modules/react": { version: "19.0.0", integrity: "sha512-a" } };

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "install-"));
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function recordInstalled(packages: object) {
  await mkdir(join(root, "node_modules"), { recursive: true });
  await writeFile(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
}

describe("ensureInstalled", () => {
  it("leaves a fitting installation alone", async () => {
    await recordInstalled(installedHere);
    const install = vi.fn();
    await ensureInstalled({ root, install });
    expect(install).not.toHaveBeenCalled();
  });

  it.each([
    ["another version", { "node_modules/react": { version: "18.0.0", integrity: "sha512-a" } }],
    ["other contents", { "node_modules/react": { version: "19.0.0", integrity: "sha512-z" } }],
    ["a missing package", {}],
  ])("installs over %s", async (_case, packages) => {
    await recordInstalled(packages);
    const install = vi.fn(() => recordInstalled(installedHere));
    await ensureInstalled({ root, install });
    expect(install).toHaveBeenCalledExactlyOnceWith(root);
  });

  it("installs once for two concurrent calls", async () => {
    const install = vi.fn(() => recordInstalled(installedHere));
    await Promise.all([ensureInstalled({ root, install }), ensureInstalled({ root, install })]);
    expect(install).toHaveBeenCalledOnce();
  });

  it("takes over the lock of a process that died", async () => {
    const lock = join(root, ".cache/install.lock");
    await mkdir(lock, { recursive: true });
    await utimes(lock, 0, 0);
    const install = vi.fn(() => recordInstalled(installedHere));
    await ensureInstalled({ root, install });
    expect(install).toHaveBeenCalledOnce();
  });

  it("gives the lock back when the installation fails", async () => {
    const failing = () => Promise.reject(new Error("no network"));
    await expect(ensureInstalled({ root, install: failing })).rejects.toThrow("no network");
    await ensureInstalled({ root, install: () => recordInstalled(installedHere) });
  });
});

describe("assertNodeVersion", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0"])("accepts Node %s", (version) => {
    expect(() => assertNodeVersion(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0"])("refuses Node %s by name", (version) => {
    expect(() => assertNodeVersion(version)).toThrow(version);
  });
});

describe("assertFolder", () => {
  it.each(["/home/é & co/atlas (2)", "C:\\Users\\A B\\atlas"])("accepts %s", (folder) => {
    expect(() => assertFolder(folder)).not.toThrow();
  });

  it.each(["/home/c# projects/atlas", "/home/what?/atlas"])(
    "refuses %s by name, before anything is installed",
    (folder) => {
      expect(() => assertFolder(folder)).toThrow(`move the project out of ${folder}`);
    },
  );
});
