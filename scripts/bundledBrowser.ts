import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = fileURLToPath(new URL("../node_modules/@sparticuz/chromium", import.meta.url));
const cacheFolder = fileURLToPath(new URL("../.cache/browser", import.meta.url));

/**
 * Unpacks the Chromium of @sparticuz/chromium, once for each version. The package unpacks file by file
 * into the system's temporary folder and trusts what it finds there; a folder of our own that appears
 * whole cannot be half a browser, after an interruption or beside a second test run.
 */
export async function unpackBundledBrowser(): Promise<{
  executablePath: string;
  env: Record<string, string>;
}> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(cacheFolder, version);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

async function unpackInto(folder: string) {
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, "unpacking-"));
  try {
    await withEnvironment(
      // It brings its own NSS libraries only where it believes to be on Amazon's Linux.
      { TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
      async () => {
        const { default: chromium } = await import("@sparticuz/chromium");
        await chromium.executablePath();
      },
    );
    await writeFile(join(staging, "fonts.conf"), fontConfiguration(folder));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Its own configuration names the temporary folder. The system's fonts, if any, come first. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function withEnvironment(values: Record<string, string>, action: () => Promise<void>) {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    await action();
  } finally {
    // The package also changes variables while it is imported.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
