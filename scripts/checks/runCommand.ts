import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
const isWindows = process.platform === "win32";
const killAfterMs = 5_000;
const running = new Set<ChildProcess>();

/**
 * Runs Node in the repository's root and shows its output.
 *
 * @returns whether it ended with exit code 0
 */
export function runNode(args: string[], environment: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot,
    env: { ...process.env, CI: "true", ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    // A process group of its own, so that its children can be ended with it.
    detached: !isWindows,
  });
  running.add(child);
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => {
      running.delete(child);
      signalGroup(child, "SIGKILL");
      resolve(code === 0);
    });
  });
}

/** The program that a package of this project installs, as a file that Node can run. */
export function programOf(packageName: string, command = packageName): string {
  const folder = join(repositoryRoot, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no program named ${command}`);
  return join(folder, file);
}

/** Leaves nothing running, however this process ends. */
export function endChildrenOnExit() {
  process.once("exit", () => signalAll("SIGKILL"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      // Playwright closes its browsers when it is asked politely.
      signalAll("SIGTERM");
      const giveUp = setTimeout(() => process.exit(1), killAfterMs);
      giveUp.unref();
      for (const child of running) child.once("exit", () => running.size === 0 && process.exit(1));
      if (running.size === 0) process.exit(1);
    });
  }
}

function signalAll(signal: NodeJS.Signals) {
  for (const child of running) signalGroup(child, signal);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals) {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}
