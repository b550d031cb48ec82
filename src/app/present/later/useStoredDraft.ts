import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft, SaveResult } from "@/data/draftStore";
import type { OwnBriefing } from "@/domain/ownBriefing";
import type { Keeping } from "@/features/presentation/later/KeepStatus";
import { draftStore, holdUnkept, releaseUnkept } from "./drafts";

/** After the last letter: a slow device shall not save with each. */
const SAVE_AFTER_MS = 300;

function keepingOf(result: SaveResult): Keeping {
  switch (result.kind) {
    case "saved":
      return { kind: "kept", savedAt: result.draft.savedAt };
    case "conflict":
      return { kind: result.stored ? "conflict" : "removed" };
    case "refused":
      return { kind: "refused", problems: result.problems };
    case "failed":
      return { kind: result.reason };
  }
}

/** A draft that is being changed, and saved soon after each change and before the page goes away. */
export function useStoredDraft(first: Draft) {
  const { id } = first;
  const [briefing, setBriefing] = useState(first.briefing);
  const [keeping, setKeeping] = useState<Keeping>(
    first.revision === 0 ? { kind: "busy" } : { kind: "kept", savedAt: first.savedAt },
  );
  const latestRef = useRef(first);
  const isUnsavedRef = useRef(first.revision === 0);

  const save = useCallback(() => {
    if (!isUnsavedRef.current) return;
    const latest = latestRef.current;
    const result = draftStore.save(id, latest.briefing, latest.revision);
    if (result.kind === "saved") {
      isUnsavedRef.current = false;
      latestRef.current = result.draft;
      releaseUnkept(id);
    }
    setKeeping(keepingOf(result));
  }, [id]);

  const takeStored = useCallback(() => {
    const stored = draftStore.load(id);
    if (!stored || "raw" in stored) return;
    isUnsavedRef.current = false;
    latestRef.current = stored;
    releaseUnkept(id);
    setBriefing(stored.briefing);
    setKeeping({ kind: "kept", savedAt: stored.savedAt });
  }, [id]);

  // Each change is another object, from which the time counts anew.
  useEffect(() => {
    if (keeping.kind !== "busy") return;
    const timer = window.setTimeout(save, SAVE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [keeping, save]);

  useEffect(() => {
    const handleChange = () => {
      const stored = draftStore.load(id);
      const isThere = stored && "revision" in stored;
      if (isThere && stored.revision === latestRef.current.revision) return;
      if (isThere && !isUnsavedRef.current) takeStored();
      else setKeeping({ kind: isThere ? "conflict" : "removed" });
    };
    const handleUnload = (event: BeforeUnloadEvent) => {
      save();
      if (isUnsavedRef.current) event.preventDefault();
    };
    const unsubscribe = draftStore.subscribe(handleChange);
    window.addEventListener("beforeunload", handleUnload);
    // Phones put pages away without the question before.
    window.addEventListener("pagehide", save);
    return () => {
      unsubscribe();
      window.removeEventListener("beforeunload", handleUnload);
      window.removeEventListener("pagehide", save);
      save();
    };
  }, [id, save, takeStored]);

  const change = (next: OwnBriefing) => {
    isUnsavedRef.current = true;
    latestRef.current = { ...latestRef.current, briefing: next };
    holdUnkept(latestRef.current);
    setBriefing(next);
    setKeeping({ kind: "busy" });
  };
  /** What is deleted, or goes on as a copy, is not saved when the editor goes away. */
  const forget = () => {
    isUnsavedRef.current = false;
    releaseUnkept(id);
  };
  return { briefing, keeping, change, save, takeStored, forget };
}
