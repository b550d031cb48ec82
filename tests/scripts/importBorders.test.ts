import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { borderRules } from "../../scripts/generate/rooms/borderRules.ts";
import { FEATURE_PACKAGES, ROOMS } from "../../scripts/generate/rooms/rooms.ts";
import { roomsPicture } from "../../scripts/generate/rooms/roomsPicture.ts";

const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
const features = readdirSync(join(repositoryRoot, "src/features"));

/** Every kind of import, of each room and package that the table names and of some that it does not. */
const modules = [
  ...["./near", "./nested/near", "./near.module.css"],
  ...[".", "../up", "./nested/../../up"],
  ...ROOMS.flatMap(({ name }) => (name === "*" || name === "features" ? [] : [`@/${name}/x`])),
  ...features.map((name) => `@/features/${name}/x`),
  ...[
    "@/present",
    "react-dom/client",
    "leaflet/dist/leaflet.css",
    "node:fs",
    "node:path",
    "reactive",
    "unknown",
  ],
  ...new Set([...ROOMS.flatMap(({ packages }) => packages), ...Object.values(FEATURE_PACKAGES).flat()]),
].filter((name) => !name.endsWith("*"));

/** The folders of `src/` and what the table lets their files import. */
const borders: [folder: string, room: string, packages: readonly string[]][] = [
  ...ROOMS.filter(({ name }) => name !== "features").map(
    ({ name, packages }): [string, string, readonly string[]] => [name === "*" ? "." : name, name, packages],
  ),
  ...features.map((name): [string, string, readonly string[]] => [
    `features/${name}`,
    "features",
    [...(ROOMS.find((room) => room.name === "features")?.packages ?? []), ...(FEATURE_PACKAGES[name] ?? [])],
  ]),
];

function isAllowed(name: string, folder: string, room: string, packages: readonly string[]): boolean {
  if (/(^|\/)\.\.(\/|$)/.test(name) || name === ".") return false;
  if (name.startsWith("./")) return true;
  const [, target] = /^@\/([^/]+)\//.exec(name) ?? [];
  if (target === undefined)
    return packages.some((it) =>
      it.endsWith("*") ? name.startsWith(it.slice(0, -1)) : name === it || name.startsWith(`${it}/`),
    );
  const { rooms = [] } = ROOMS.find((it) => it.name === room) ?? {};
  return rooms.includes(target) || name.startsWith(`@/${folder}/`);
}

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
  // What must stay refused whatever the table says.
  ["src/domain/draws.ts", 'import { useState } from "react";\nexport const use = useState;', imports],
  ["src/content/draws.ts", 'import { useState } from "react";\nexport const use = useState;', imports],
  ["src/ui/knows.ts", 'import type { City } from "@/domain/city";\nexport type C = City;', imports],
  ["src/features/panel/maps.ts", 'import { map } from "leaflet";\nexport const m = map;', imports],
  ["src/features/panel/reaches.ts", 'import { m } from "@/features/map/m";\nexport const n = m;', imports],
  ["src/app/renders.ts", 'import { page } from "@/prerender/page";\nexport const p = page;', imports],
  ["src/prerender/maps.ts", 'import { map } from "leaflet";\nexport const m = map;', imports],
  ["src/service-worker/wires.ts", 'import { app } from "@/app/app";\nexport const a = app;', imports],
  ["src/features/map/maps.ts", 'import { map } from "leaflet";\nexport const m = map;', undefined],
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

const everyImport = modules.map((name) => `import "${name}";`).join("\n");
const diagnostics = lintAll({
  ...Object.fromEntries(
    [...borders, ["a-new-folder"]].map(([folder]) => [borderFile(String(folder)), everyImport]),
  ),
  ...Object.fromEntries(cases.map(([file, code]) => [file, code])),
});

function refusedIn(folder: string): string[] {
  return diagnostics
    .filter(({ file, category }) => file === borderFile(folder) && imports.test(category))
    .map(({ line }) => modules[line - 1] ?? "");
}

it.each(borders)(
  "src/%s imports what the table of rooms allows, and nothing else",
  (folder, room, packages) => {
    const allowed = modules.filter((name) => isAllowed(name, folder, room, packages));
    expect(modules.filter((name) => !refusedIn(folder).includes(name))).toEqual(allowed);
  },
);

it("a folder that the table does not name imports only its own files", () => {
  expect(modules.filter((name) => !refusedIn("a-new-folder").includes(name))).toEqual(modules.slice(0, 3));
});

it("no room imports one that stands after it in the table", () => {
  const late = ROOMS.flatMap(({ name, rooms }, index) =>
    rooms.filter((room) => ROOMS.findIndex((it) => it.name === room) >= index).map((room) => [name, room]),
  );
  expect(late).toEqual([]);
});

it("what is made of the table is in Git as the table makes it", () => {
  const read = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");
  expect(read("biome.borders.json")).toBe(borderRules(features));
  expect(read("docs/rooms.svg")).toBe(roomsPicture());
});

it.each(cases)("%s", (file, _code, rule) => {
  const found = diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ category }) => category);
  if (rule) expect(found).toContainEqual(expect.stringMatching(rule));
  else expect(found).toEqual([]);
});

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
    for (const name of ["biome.json", "biome.borders.json", "tsconfig.json", "package.json"]) {
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
