import { fileURLToPath } from "node:url";
import { build } from "vite";
import { TARGETS } from "../viteSettings.ts";

/** The service worker as one classic script; `retired` is the one that takes the place of an earlier one and goes. */
export async function buildWorker(name: "worker" | "retired"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "@": fileURLToPath(new URL("../../../src", import.meta.url)) } },
    build: {
      write: false,
      copyPublicDir: false,
      target: TARGETS.target,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../../src/service-worker/${name}.ts`, import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== "chunk" || others.length > 0) throw new Error("The service worker is not one script");
  return script.code;
}
