import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackBundledBrowser } from "./bundledBrowser.ts";

export interface Browser {
  executablePath: string;
  args: string[];
  /** Variables that the browser needs beside those of this process. */
  env: Record<string, string>;
}

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const firefoxCommands = ["firefox-esr", "firefox"];

const firefoxPrograms = {
  darwin: ["Firefox.app/Contents/MacOS/firefox"],
  win32: ["Mozilla Firefox\\firefox.exe"],
};

/** Without these a test browser talks to its maker, and a closed network answers with errors. */
const quietArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a browser for the tests: CHROME_PATH, else one on this system, else the one in an npm package
 * (FORCE_BUNDLED_BROWSER=1 takes that at once).
 *
 * @throws {Error} with the remedy when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`CHROME_PATH is not a program: ${chosen}`);
    return { executablePath: chosen, args: browserArgs(), env: {} };
  }
  const installed =
    process.env.FORCE_BUNDLED_BROWSER === "1"
      ? undefined
      : installedPrograms(commands, { darwin: macPrograms, win32: windowsPrograms }).find(isExecutable);
  if (installed) return { executablePath: installed, args: browserArgs(), env: {} };
  if (process.platform === "linux" && process.arch === "x64") {
    return { ...(await unpackBundledBrowser()), args: browserArgs() };
  }
  throw new Error("No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.");
}

/** The program of a Firefox for the tests: FIREFOX_PATH, else one on this system; undefined where there is none. */
export function findFirefox(): string | undefined {
  const chosen = process.env.FIREFOX_PATH;
  return (chosen ? [chosen] : installedPrograms(firefoxCommands, firefoxPrograms)).find(isExecutable);
}

/** What drives a WebKit without a screen, as Debian's webkit2gtk-driver and xvfb have it; undefined where one is missing. */
export function findWebkit(): { driver: string; display: string } | undefined {
  const find = (command: string) =>
    combine((process.env.PATH ?? "").split(delimiter), [command]).find(isExecutable);
  const [driver, display] = [find("WebKitWebDriver"), find("Xvfb")];
  return driver && display ? { driver, display } : undefined;
}

function installedPrograms(
  commands: string[],
  { darwin, win32 }: Record<"darwin" | "win32", string[]>,
): string[] {
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
    return combine(folders, win32);
  }
  const onPath = combine((process.env.PATH ?? "").split(delimiter), commands);
  if (process.platform !== "darwin") return onPath;
  return [...combine(["/Applications", join(process.env.HOME ?? "", "Applications")], darwin), ...onPath];
}

function combine(folders: (string | undefined)[], programs: string[]): string[] {
  return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function browserArgs(): string[] {
  // Chromium's sandbox refuses to run as root, and in most containers.
  const isWithoutSandbox = process.platform === "linux" || Boolean(process.env.CI);
  return isWithoutSandbox ? ["--no-sandbox", ...quietArgs] : quietArgs;
}
