import { createContext, type ReactNode } from "react";
import type { ClaimContent, GapContent } from "@/content/pageContent";

/** A claim, or a sentence that says what no source does. */
export type SentenceKind = "claim" | "gap";

/** What a reader can do with a sentence, drawn below it. */
export type ClaimAction = (kind: SentenceKind, sentence: ClaimContent | GapContent) => ReactNode;

/** Comes when the page has rested; until then, and where there is no script, nothing is drawn. */
export const ClaimActionContext = createContext<ClaimAction | undefined>(undefined);
