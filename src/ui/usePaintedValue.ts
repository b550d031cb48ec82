import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * The value with which the last frame was painted. For parts that may lag a frame behind, such as the addresses of
 * links: they are drawn after the change that the reader sees. Where they must not lag, the latest value.
 */
export function usePaintedValue<Value extends string>(latest: Value, mayLag: boolean): Value {
  const [painted, setPainted] = useState(latest);
  if (!mayLag && painted !== latest) setPainted(latest);
  useEffect(() => {
    if (latest !== painted) return afterPaint(() => startTransition(() => setPainted(latest)));
  }, [latest, painted]);
  return mayLag ? painted : latest;
}
