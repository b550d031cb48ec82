import { createContext, type ReactNode } from "react";
import type { ClaimContent } from "@/content/pageContent";

/** What a reader can do with a claim, drawn below it. */
export type ClaimAction = (claim: ClaimContent) => ReactNode;

/** Comes when the page has rested; until then, and where there is no script, nothing is drawn. */
export const ClaimActionContext = createContext<ClaimAction | undefined>(undefined);
