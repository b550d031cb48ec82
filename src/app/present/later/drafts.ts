import { type BrokenDraft, createDraftStore, type Draft } from "@/data/draftStore";

/** This device's drafts. */
export const draftStore = createDraftStore({
  storage: () => window.localStorage,
  events: typeof window === "undefined" ? new EventTarget() : window,
  now: () => new Date(),
});

/** What this window could not have kept: it is shown from here until it is, or until the window is closed. */
const unkept = new Map<string, Draft>();

export function holdUnkept(draft: Draft): void {
  unkept.set(draft.id, draft);
}

export function releaseUnkept(id: string): void {
  unkept.delete(id);
}

/** A draft as this window has it. */
export function draftOf(id: string): Draft | BrokenDraft | undefined {
  return unkept.get(id) ?? draftStore.load(id);
}
