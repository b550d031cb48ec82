import { isJsonObject } from "@/domain/jsonObject";
import {
  type BriefingProblem,
  type OwnBriefing,
  parseOwnBriefing,
  toBriefingContent,
} from "@/domain/ownBriefing";

/** A briefing that this browser keeps. */
export type Draft = {
  id: string;
  /** Rises with each saving, so that one window does not write over what another wrote. */
  revision: number;
  /** Moment in ISO 8601. */
  savedAt: string;
  briefing: OwnBriefing;
};

/** What is kept and cannot be read: by this version, or by none. It stays as it is. */
export type BrokenDraft = { id: string; isNewer: boolean; raw: string };

export type StoredDrafts = {
  /** Last saved first. */
  drafts: readonly Draft[];
  broken: readonly BrokenDraft[];
  /** The browser lets this site keep nothing. */
  isForbidden: boolean;
};

export type SaveResult =
  | { kind: "saved"; draft: Draft }
  /** Meanwhile another window saved or removed it, or broke it: nothing was written. */
  | { kind: "conflict"; stored: Draft | undefined }
  /** It could not be read back as it is: a text is too long, or there are too many. */
  | { kind: "refused"; problems: BriefingProblem[] }
  | { kind: "failed"; reason: "full" | "forbidden" };

export type DraftStore = {
  /** The same object as long as nothing has changed. */
  list: () => StoredDrafts;
  load: (id: string) => Draft | BrokenDraft | undefined;
  /** `basedOn` is the revision that was changed, 0 for a new one. */
  save: (id: string, briefing: OwnBriefing, basedOn: number) => SaveResult;
  remove: (id: string) => boolean;
  /** Told of changes by this and by other windows; gives back how to stop. */
  subscribe: (onChange: () => void) => () => void;
};

type Surroundings = {
  /** A function, since a browser may refuse already to name its storage. */
  storage: () => Storage;
  /** Tells what other windows store. */
  events: Pick<Window, "addEventListener" | "removeEventListener">;
  now: () => Date;
};

const PREFIX = "belgian-city-partnerships:briefing:";

function parseDraft(id: string, raw: string): Draft | BrokenDraft {
  const broken = { id, isNewer: false, raw };
  try {
    const stored: unknown = JSON.parse(raw);
    if (!isJsonObject(stored)) return broken;
    const { revision, savedAt, briefing } = stored;
    const read = parseOwnBriefing(briefing);
    if (read.kind === "newer") return { ...broken, isNewer: true };
    if (read.kind !== "read" || typeof revision !== "number" || typeof savedAt !== "string") return broken;
    if (Number.isNaN(Date.parse(savedAt))) return broken;
    return { id, revision, savedAt, briefing: read.briefing };
  } catch {
    return broken;
  }
}

const isFull = (error: unknown) =>
  error instanceof DOMException && ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error.name);

function rawDrafts(storage: Storage): [id: string, raw: string][] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .toSorted()
    .map((key) => [key.slice(PREFIX.length), storage.getItem(key) ?? ""]);
}

function readAll(raw: readonly (readonly [string, string])[]): StoredDrafts {
  const all = raw.map(([id, text]) => parseDraft(id, text));
  return {
    drafts: all
      .filter((one) => "briefing" in one)
      .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt)),
    broken: all.filter((one) => "raw" in one),
    isForbidden: false,
  };
}

const NOTHING: StoredDrafts = { drafts: [], broken: [], isForbidden: false };
const FORBIDDEN: StoredDrafts = { ...NOTHING, isForbidden: true };

/** The reader's own briefings, one key of the browser's storage each. No method throws. */
export function createDraftStore({ storage, events, now }: Surroundings): DraftStore {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let last = { key: "[]", kept: NOTHING };

  const load: DraftStore["load"] = (id) => {
    try {
      const raw = storage().getItem(PREFIX + id);
      return raw === null ? undefined : parseDraft(id, raw);
    } catch {
      return undefined;
    }
  };

  return {
    load,
    list: () => {
      try {
        const raw = rawDrafts(storage());
        const key = JSON.stringify(raw);
        if (key !== last.key) last = { key, kept: readAll(raw) };
        return last.kept;
      } catch {
        return FORBIDDEN;
      }
    },
    save: (id, briefing, basedOn) => {
      const content = toBriefingContent(briefing);
      const read = parseOwnBriefing(content);
      if (read.kind === "broken") return { kind: "refused", problems: read.problems };
      const stored = load(id);
      const revision = stored === undefined ? 0 : "revision" in stored ? stored.revision : undefined;
      if (revision !== basedOn)
        return { kind: "conflict", stored: stored && "briefing" in stored ? stored : undefined };
      const draft = { id, revision: basedOn + 1, savedAt: now().toISOString(), briefing };
      const { id: _id, ...record } = draft;
      try {
        storage().setItem(PREFIX + id, JSON.stringify({ ...record, briefing: content }));
      } catch (error) {
        return { kind: "failed", reason: isFull(error) ? "full" : "forbidden" };
      }
      tell();
      return { kind: "saved", draft };
    },
    remove: (id) => {
      try {
        storage().removeItem(PREFIX + id);
      } catch {
        return false;
      }
      tell();
      return true;
    },
    subscribe: (onChange) => {
      const handleStorage = ({ key }: StorageEvent) => {
        // No key: all of it was cleared.
        if (key === null || key.startsWith(PREFIX)) onChange();
      };
      listeners.add(onChange);
      events.addEventListener("storage", handleStorage);
      return () => {
        listeners.delete(onChange);
        events.removeEventListener("storage", handleStorage);
      };
    },
  };
}
