import { createContext, type ReactNode } from "react";

/** The evidence of a claim, a gap or a fact in place, by its id; nothing where the reader has not asked for all. */
export type ClaimAction = (sentenceId: string) => ReactNode;

/** Comes when the page's data are there; until then, and where there is no script, nothing is drawn. */
export const ClaimActionContext = createContext<ClaimAction | undefined>(undefined);
