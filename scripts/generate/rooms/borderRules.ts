import { FEATURE_PACKAGES, GUARDED_GLOBALS, ROOMS, type Room } from "./rooms.ts";

const WITHIN_OR_BETWEEN = {
  group: ["**/../**", "../**", "..", "."],
  message: "No ../ and no folder imports: ./ within a folder, @/ between folders.",
};

/** An override of the linter's configuration for these files, with rules by their group. */
const override = (includes: readonly string[], rules: object) => ({ includes, linter: { rules } });

function importRule(includes: readonly string[], allowed: readonly string[], message: string) {
  const group = ["**", "!./**", ...allowed.map((name) => `!${name}`)];
  const options = { patterns: [{ group, message }, WITHIN_OR_BETWEEN] };
  return override(includes, { style: { noRestrictedImports: { level: "error", options } } });
}

const allOf = (packages: readonly string[]) =>
  packages.flatMap((name) => (name.endsWith("*") ? [name] : [name, `${name}/**`]));

const filesOf = (name: string) => (name === "*" ? "src/*" : `src/${name}/**`);

function roomRule({ name, rooms, packages }: Room) {
  // A feature's own folder is in the rule of that feature: none may import another.
  const own = name === "*" || name === "features" ? [] : [name];
  const allowed = [...own, ...rooms].map((room) => `@/${room}/**`);
  return importRule(
    [filesOf(name)],
    [...allowed, ...allOf(packages)],
    `${name === "*" ? "src/" : `${name}/`} may not import this: see scripts/generate/rooms/rooms.ts.`,
  );
}

function featureRule(feature: string) {
  const room = ROOMS.find(({ name }) => name === "features");
  if (!room) throw new Error("There are no features.");
  const packages = [...room.packages, ...(FEATURE_PACKAGES[feature] ?? [])];
  const rooms = [`features/${feature}`, ...room.rooms];
  return importRule(
    [`src/features/${feature}/**`],
    [...rooms.map((name) => `@/${name}/**`), ...allOf(packages)],
    "A feature receives props: no other feature, no app, no data. See scripts/generate/rooms/rooms.ts.",
  );
}

/** A folder that the table does not name may import nothing. */
function unknownRoomRule() {
  const known = ROOMS.filter(({ name }) => name !== "*").map(({ name }) => `!${filesOf(name)}`);
  const message = "This folder is not in the table of rooms yet: see scripts/generate/rooms/rooms.ts.";
  return importRule(["src/*/**", ...known], [], message);
}

/** The guarded globals that these rules hold, by the names of the rooms that may use some of them. */
function globalsRule(includes: readonly string[], guarded: typeof GUARDED_GLOBALS) {
  const names = guarded.flatMap((entry) => entry.names.map((name) => ({ ...entry, name })));
  return override(includes, {
    style: {
      noRestrictedGlobals: {
        level: "error",
        options: { deniedGlobals: Object.fromEntries(names.map(({ name, message }) => [name, message])) },
      },
    },
    nursery: {
      noJsRestrictedProperties: {
        level: "error",
        options: {
          entries: names.flatMap(({ objects, name, message }) =>
            objects.map((object) => ({ object, property: name, message })),
          ),
        },
      },
    },
  });
}

function globalsRules() {
  const special = [...new Set(GUARDED_GLOBALS.flatMap(({ rooms }) => rooms))];
  const guardedIn = (room: string) => GUARDED_GLOBALS.filter(({ rooms }) => !rooms.includes(room));
  return [
    globalsRule(["src/**", ...special.map((name) => `!${filesOf(name)}`)], GUARDED_GLOBALS),
    ...special
      .filter((name) => guardedIn(name).length > 0)
      .map((name) => globalsRule([filesOf(name)], guardedIn(name))),
  ];
}

/**
 * The linter's rules about who may import whom and who may use the network and the address, as text of a file that
 * `biome.json` extends.
 *
 * @param features the folders of `src/features`, which may each import their own files
 */
export function borderRules(features: readonly string[]): string {
  const overrides = [
    ...ROOMS.map(roomRule),
    ...[...features].sort().map(featureRule),
    unknownRoomRule(),
    ...globalsRules(),
  ];
  // A line for each rule, so that a change of the table is a change of one line.
  return `{\n  "overrides": [\n    ${overrides.map((rule) => JSON.stringify(rule)).join(",\n    ")}\n  ]\n}\n`;
}
