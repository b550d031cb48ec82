import { useEffect } from "react";
import { tellPage } from "./pageSigns";

/** Tells that all around has been rendered, and answers. */
export function useSignOfLife(): void {
  useEffect(() => tellPage("awake"), []);
}
