import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
const modules = [
  ...["./near", "./nested/near", "./near.module.css", ".", "../up", "./nested/../../up"],
  ...["valibot", "react", "react-dom", "lucide-react", "wouter", "@tanstack/react-query"],
  ...["@messageformat/runtime", "leaflet", "leaflet/dist/leaflet.css", "react-leaflet", "node:fs", "unknown"],
  ...["@/domain/x", "@/content/x", "@/basemap/x", "@/ui/x", "@/url-state/x", "@/data/x", "@/i18n/x"],
  ...["@/export/x", "@/picture/x", "fflate", "geojson", "uqr"],
  ...["@/features/map/x", "@/features/panel/x", "@/app/x", "@/prerender/x", "@/service-worker/x"],
];
const within = ["./near", "./nested/near", "./near.module.css"];
const leafletModules = ["leaflet", "leaflet/dist/leaflet.css", "react-leaflet"];
const upwards = [".", "../up", "./nested/../../up"];
const featureModules = [
  ...["react", "react-dom", "lucide-react"],
  ...["@/domain/x", "@/content/x", "@/basemap/x", "@/ui/x", "@/url-state/x", "@/i18n/x"],
];

const allowedModules: Record<string, string[]> = {
  domain: ["valibot", "@/domain/x"],
  content: ["@/domain/x", "@/content/x", "@/basemap/x", "@/i18n/x"],
  basemap: ["@/domain/x", "@/basemap/x"],
  export: [
    ...["fflate", "geojson", "uqr"],
    ...["@/domain/x", "@/content/x", "@/basemap/x", "@/picture/x", "@/i18n/x", "@/export/x"],
  ],
  picture: ["@/domain/x", "@/content/x", "@/basemap/x", "@/i18n/x", "@/picture/x"],
  ui: ["react", "lucide-react", "@/ui/x"],
  "url-state": ["react", "wouter", "@/domain/x", "@/url-state/x"],
  data: ["@tanstack/react-query", "@/domain/x", "@/content/x", "@/data/x"],
  i18n: ["react", "@messageformat/runtime", "@/domain/x", "@/i18n/x"],
  "features/panel": [...featureModules, "@/features/panel/x"],
  "features/map": [...featureModules, ...leafletModules, "@/features/map/x"],
  app: without([...upwards, ...leafletModules, "node:fs", "@/prerender/x"]),
  ".": without([...upwards, ...leafletModules, "node:fs", "@/prerender/x"]),
  prerender: without([...upwards, ...leafletModules]),
  "service-worker": ["@/domain/x", "@/url-state/x"],
  "a-new-folder": [],
};

const imports = /noRestrictedImports/;
const globals = /noRestrictedGlobals|noJsRestrictedProperties/;
/** Each file breaks exactly the rule beside it; `undefined` means that it is fine. */
const cases: [file: string, code: string, rule: RegExp | undefined][] = [
  ["src/app/dynamic.ts", 'export const map = () => import("leaflet");', imports],
  [
    "src/app/onlyType.ts",
    'import type { Map as LeafletMap } from "leaflet";\nexport type M = LeafletMap;',
    imports,
  ],
  ["src/app/passedOn.ts", 'export { map } from "leaflet";', imports],
  ["src/domain/fetches.ts", 'await fetch("/");', globals],
  ["src/app/fetchesByWindow.ts", 'await window.fetch("/");', globals],
  ["src/app/fetchesByGlobal.ts", 'await globalThis.fetch("/");', globals],
  ["src/features/panel/requests.ts", "export const request = new XMLHttpRequest();", globals],
  ["src/url-state/fetches.ts", 'await fetch("/");', globals],
  ["src/data/fetches.ts", 'await fetch("/");', undefined],
  ["src/data/locates.ts", "export const path = location.pathname;", globals],
  ["src/app/locates.ts", "export const path = location.pathname;", globals],
  ["src/ui/locates.ts", "export const path = window.location.pathname;", globals],
  ["src/ui/locatesOptionally.ts", "export const path = globalThis?.location;", globals],
  ["src/ui/takesApart.ts", "export const { location } = window;", globals],
  ["src/app/documentLocation.ts", "export const path = document.location.pathname;", globals],
  ["src/prerender/remembers.ts", "history.back();", globals],
  ["src/features/map/remembers.ts", "window.history.back();", globals],
  ["src/url-state/locates.ts", "export const path = window.location.pathname;\nhistory.back();", undefined],
  ["src/app/ownNames.ts", "export const at = (location: URL) => location.pathname;", undefined],
  ["src/domain/any.ts", "export const value: any = 1;", /noExplicitAny/],
  ["src/domain/sure.ts", "export const first = (list: string[]) => list[0]!;", /noNonNullAssertion/],
  ["src/domain/all.ts", 'export * from "./sure";', /noReExportAll/],
  ["src/domain/barrel.ts", 'export { first } from "./sure";', /noBarrelFile/],
  ["src/domain/talks.ts", 'console.log("here");', /noConsole/],
  ["src/domain/byDefault.ts", "export default 1;", /noDefaultExport/],
  ["src/domain/kebab-name.ts", "export const value = 1;", /useFilenamingConvention/],
  ["src/domain/typeImport.ts", 'import { City } from "./city";\nexport type Town = City;', /useImportType/],
  [
    "src/domain/chicken.ts",
    'import { egg } from "@/domain/egg";\nexport const chicken = () => egg;',
    /noImportCycles/,
  ],
  [
    "src/domain/egg.ts",
    'import { chicken } from "./chicken";\nexport const egg = () => chicken;',
    /noImportCycles/,
  ],
  ["src/ui/Picture.tsx", 'export function Picture() {\n  return <img src="/a.png" />;\n}', /useAltText/],
  [
    "src/ui/Conditional.tsx",
    'import { useId } from "react";\nexport function Conditional({ on }: { on: boolean }) {\n  if (on) useId();\n  return null;\n}',
    /useHookAtTopLevel/,
  ],
  [
    "src/ui/Stale.tsx",
    'import { useEffect } from "react";\nexport function Stale({ say }: { say: () => void }) {\n  useEffect(() => say(), []);\n  return null;\n}',
    /useExhaustiveDependencies/,
  ],
  ["src/ui/Bad.module.css", ".a {\n  colour: red;\n}", /noUnknownProperty/],
  ["src/i18n/compiled/generated.ts", 'await fetch("/");', undefined],
  ["src/basemap/geometry/generated.ts", 'await fetch("/");', undefined],
  ["tests/talks.test.ts", 'console.log("here");', undefined],
];

const diagnostics = lintAll({
  ...Object.fromEntries(
    Object.keys(allowedModules).map((folder) => [
      borderFile(folder),
      modules.map((name) => `import "${name}";`).join("\n"),
    ]),
  ),
  ...Object.fromEntries(cases.map(([file, code]) => [file, code])),
});

it.each(Object.entries(allowedModules))(
  "src/%s imports what its border allows, and nothing else",
  (folder, allowed) => {
    const refused = diagnostics
      .filter(({ file, category }) => file === borderFile(folder) && imports.test(category))
      .map(({ line }) => modules[line - 1] ?? "");
    expect(without(refused).sort()).toEqual([...new Set([...within, ...allowed])].sort());
  },
);

it.each(cases)("%s", (file, _code, rule) => {
  const found = diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ category }) => category);
  if (rule) expect(found).toContainEqual(expect.stringMatching(rule));
  else expect(found).toEqual([]);
});

function without(refused: string[]): string[] {
  return modules.filter((name) => !refused.includes(name));
}

function borderFile(folder: string): string {
  return join("src", folder, "border.ts");
}

interface Diagnostic {
  file: string;
  line: number;
  category: string;
}

/** Lints a folder that holds only these files and this project's own configuration. */
function lintAll(files: Record<string, string>): Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), "borders-"));
  try {
    // Biome resolves @/ only where a package.json stands beside tsconfig.json.
    for (const name of ["biome.json", "tsconfig.json", "package.json"]) {
      cpSync(join(repositoryRoot, name), join(folder, name));
    }
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const biome = join(repositoryRoot, "node_modules/@biomejs/biome/bin/biome");
    const options = ["lint", "--error-on-warnings", "--max-diagnostics=none", "--reporter=json", "."];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options], {
      cwd: folder,
      encoding: "utf8",
    });
    if (!stdout.startsWith("{")) throw new Error(stderr);
    const report = JSON.parse(stdout) as {
      diagnostics: {
        category: string;
        severity: string;
        location: { path: string; start: { line: number } };
      }[];
    };
    return report.diagnostics
      .filter(({ severity }) => severity !== "information" && severity !== "info")
      .map(({ category, location }) => ({ category, file: location.path, line: location.start.line }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
