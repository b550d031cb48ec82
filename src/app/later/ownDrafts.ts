import { createDraftStore } from "@/data/draftStore";

/** The reader's own briefings, as a page of the map finds and adds to them. */
export const ownDrafts = createDraftStore({
  storage: () => window.localStorage,
  events: window,
  now: () => new Date(),
});
