import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { BriefingFileParts } from "@/prerender/present/briefingFileTemplate";
import { collectLicences } from "./collectLicences.ts";
import { waitForTypefaces } from "./styleSheets.ts";
import { CSS, TARGETS } from "./viteSettings.ts";

const ENTRY = "briefing-file";

/** Starts the file in one language: messages are code, and no other language's shall be in it. */
function entryPlugin(locale: PublishedLocale): Plugin {
  const code = [
    `import { startBriefingFile } from "@/briefingFile";`,
    `import messages from "@/i18n/compiled/present.${locale}";`,
    "startBriefingFile(messages);",
  ].join("\n");
  return {
    name: "briefing-file-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
}

/** What a briefing's file in one language is made of: one script and one style sheet, with fonts and all inside. */
export async function buildBriefingFile(locale: PublishedLocale): Promise<BriefingFileParts> {
  const folder = resolve(join(".cache", `briefing-file-${process.pid}-${locale}`));
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), entryPlugin(locale)],
    resolve: { alias: { "@": fileURLToPath(new URL("../../src", import.meta.url)) } },
    css: CSS,
    define: { "import.meta.env.BASE_URL": '"/"' },
    build: {
      outDir: folder,
      ...TARGETS,
      cssCodeSplit: false,
      copyPublicDir: false,
      // Fonts too: the file asks for nothing.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      license: { fileName: "licences.json" },
      rolldownOptions: {
        input: ENTRY,
        output: { format: "iife", entryFileNames: "file.js", assetFileNames: "file[extname]" },
      },
    },
  });
  const read = (name: string) => readFile(join(folder, name), "utf8");
  const [script, style] = await Promise.all([read("file.js"), read("file.css")]);
  const { texts } = await collectLicences(join(folder, "licences.json"));
  await rm(folder, { recursive: true });
  return { script, style: waitForTypefaces(style), licences: texts };
}
