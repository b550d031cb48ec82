import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * The value that the last painted frame was drawn with, for what is not seen of a change and needs not wait with it.
 * Where it must not lag behind, the latest.
 */
export function usePaintedValue<Value extends string>(latest: Value, mayLag: boolean): Value {
  const [painted, setPainted] = useState(latest);
  if (!mayLag && painted !== latest) setPainted(latest);
  useEffect(() => {
    if (latest !== painted) return afterPaint(() => startTransition(() => setPainted(latest)));
  }, [latest, painted]);
  return mayLag ? painted : latest;
}
