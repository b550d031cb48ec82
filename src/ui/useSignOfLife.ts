import { useEffect } from "react";
import { tellPage } from "./pageSigns";

/** Tells the inline script that the page is rendered and answers. */
export function useSignOfLife(): void {
  useEffect(() => tellPage("awake"), []);
}
