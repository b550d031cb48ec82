import fc from "fast-check";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string, unknown>)[key], [...path, key]))];
}

function changeAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (rest.length === 0 && replacement === undefined) delete copy[key];
  else copy[key] = changeAt(copy[key], rest, replacement);
  // A list with a hole is not JSON: it loses the item.
  return Array.isArray(copy) ? copy.filter((_, index) => index in copy) : copy;
}

/** The value with anything in one to three places of it, or without them. */
export function replaceSomewhere(value: Json): fc.Arbitrary<unknown> {
  const paths = pathsOf(value).filter((path) => path.length > 0);
  const change = fc.tuple(fc.constantFrom(...paths), fc.option(fc.jsonValue(), { nil: undefined, freq: 3 }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((changed, [path, replacement]) => {
      const isThere = path.slice(0, -1).reduce<unknown>(step, changed);
      return typeof isThere === "object" && isThere !== null ? changeAt(changed, path, replacement) : changed;
    }, value),
  );
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
