// @ts-check
// Runs before node_modules exists: Node's built-in modules only.
import { spawn } from "node:child_process";
import { mkdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));
const lockPollMs = 200;
/** The holder touches its lock every few seconds, so an old lock belongs to a process that died. */
const lockHeartbeatMs = 5_000;
const lockStaleMs = 30_000;

/**
 * Installs the packages of package-lock.json unless exactly those are installed already.
 *
 * @param {{ root?: string, install?: (root: string) => Promise<void> }} [options]
 */
export async function ensureInstalled({ root = repositoryRoot, install = installWithNpm } = {}) {
  assertNodeVersion(process.versions.node);
  assertFolder(root);
  if (await isInstalled(root)) return;
  await withLock(join(root, ".cache", "install.lock"), async () => {
    // Another process may have installed while this one waited for the lock.
    if (!(await isInstalled(root))) await install(root);
  });
}

/** @param {string} version as in process.versions.node */
export function assertNodeVersion(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isSupported) return;
  throw new Error(
    `This project needs Node 20.19 or newer (22.12 or newer in the 22 line); this is ${version}.`,
  );
}

/**
 * The build reads paths as addresses, in which these characters end the path.
 *
 * @param {string} folder
 */
export function assertFolder(folder) {
  const [character] = /[#?]/.exec(folder) ?? [];
  if (character === undefined) return;
  throw new Error(`The build cannot read paths with “${character}”: move the project out of ${folder}`);
}

/**
 * Compares package-lock.json with node_modules/.package-lock.json, which npm writes as the last step of
 * an installation: it is there for a manual `npm ci` too, and missing after an interrupted one.
 *
 * @param {string} root
 */
async function isInstalled(root) {
  const wanted = await readLockedPackages(join(root, "package-lock.json"));
  const installed = await readLockedPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted) throw new Error(`package-lock.json is missing or unreadable in ${root}`);
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // An optional package may be for another operating system; the empty path is the project itself.
    if (path === "" || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage> | undefined>}
 */
async function readLockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root */
async function installWithNpm(root) {
  // npm names its own program when it started this process; otherwise it is looked up on the path.
  const npmProgram = process.env.npm_execpath;
  const [command, ...prefix] = npmProgram?.endsWith("npm-cli.js") ? [process.execPath, npmProgram] : ["npm"];
  // The build needs the development packages, whatever NODE_ENV says.
  const child = spawn(command ?? "npm", [...prefix, "ci", "--include=dev"], {
    cwd: root,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done(undefined) : fail(new Error(`npm ci failed (${code})`))));
  });
}

/**
 * @param {string} lockFolder
 * @param {() => Promise<void>} action
 */
async function withLock(lockFolder, action) {
  await mkdir(join(lockFolder, ".."), { recursive: true });
  while (!(await tryCreateFolder(lockFolder))) {
    const ageMs = await stat(lockFolder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (ageMs > lockStaleMs) await rm(lockFolder, { recursive: true, force: true });
    else await delay(lockPollMs);
  }
  const heartbeat = setInterval(() => {
    utimes(lockFolder, new Date(), new Date()).catch(() => {});
  }, lockHeartbeatMs);
  try {
    await action();
  } finally {
    clearInterval(heartbeat);
    await rm(lockFolder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function tryCreateFolder(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await ensureInstalled().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
