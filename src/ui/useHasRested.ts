import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "./whenIdle";

/** False in the prerender, while hydrating and until the browser has had an idle moment; true ever after. */
export function useHasRested(): boolean {
  const [hasRested, setHasRested] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setHasRested(true))), []);
  return hasRested;
}
