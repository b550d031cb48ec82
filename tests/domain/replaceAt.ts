import type { AtlasPath } from "@/domain/atlasAddress";
import { isJsonObject } from "@/domain/jsonObject";

/**
 * A copy with another value at the path, or without it where `replacement` is undefined. Copies along the path only:
 * a full clone of broken data could be too deep for the stack.
 */
export function replaceAt(value: unknown, [key, ...rest]: AtlasPath, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (!isJsonObject(value)) return value;
  const isRemoved = rest.length === 0 && replacement === undefined;
  const next = isRemoved ? undefined : replaceAt(value[key], rest, replacement);
  if (Array.isArray(value)) {
    return isRemoved
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? next : item));
  }
  const others = Object.entries(value).filter(([other]) => other !== key);
  return Object.fromEntries(isRemoved ? others : [...others, [String(key), next]]);
}
