import { readFile, writeFile } from "node:fs/promises";

/** Writes a file where it does not hold this text yet: what watches it is told of changes alone. */
export async function writeChanged(path: string, text: string): Promise<void> {
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present !== text) await writeFile(path, text);
}
