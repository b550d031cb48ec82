import { type ReactNode, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Section } from "@/content/pageContent";
import type { ClaimAction } from "@/features/panel/ClaimAction";
import { type DrawTable, DrawTableContext } from "@/features/panel/DrawTable";
import { Sections } from "@/features/panel/Sections";
import type { Messages } from "@/i18n/compiled/messages";
import { MessagesProvider, useMessages } from "@/i18n/MessagesContext";
import type { Markup } from "@/ui/markup";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { hydrationOptions } from "./hydratePage";

/** Where the text of a page stands in the document. */
export const SECTIONS = "data-sections";

type Text = {
  sections: readonly Section[];
  toPage: ToPage;
  claimAction: ClaimAction | undefined;
  drawTable: DrawTable;
};

/** What the text of the document is drawn from. While it wakes up it is as the build has drawn it. */
class TextStore {
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly built: Text,
    private now: Text,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly read = () => this.now;
  readonly readBuilt = () => this.built;

  set(text: Text): void {
    this.now = text;
    for (const listener of this.listeners) listener();
  }
}

function AwakeText({ store, messages }: { store: TextStore; messages: Messages }) {
  const { sections, toPage, claimAction, drawTable } = useSyncExternalStore(
    store.subscribe,
    store.read,
    store.readBuilt,
  );
  return (
    <MessagesProvider value={messages}>
      <HrefProvider value={toPage}>
        <DrawTableContext value={drawTable}>
          <Sections sections={sections} claimAction={claimAction} />
        </DrawTableContext>
      </HrefProvider>
    </MessagesProvider>
  );
}

type BuiltTextProps = {
  /** Of the document; the build has the sections instead. */
  markup: Markup | undefined;
  packages: ReactNode;
  /** As the build has drawn them; absent until the page's data have come. */
  built: readonly Section[] | undefined;
  /** The addresses of its links as the build has written them. */
  builtToPage: ToPage;
  /** Its tables likewise. */
  builtTable: DrawTable;
  /** As they are now. */
  text: Text | undefined;
};

/**
 * The text that the document brings. Its words are no part of what the script loads to wake up: they become a tree of
 * their own when the page's data have come, which a reader's first use of the page asks for.
 */
export function BuiltText({ markup, packages, built, builtToPage, builtTable, text }: BuiltTextProps) {
  const messages = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const [store, setStore] = useState<TextStore>();

  useEffect(() => {
    if (!text || !built) return;
    if (store) return store.set(text);
    setStore(
      new TextStore(
        { sections: built, toPage: builtToPage, claimAction: undefined, drawTable: builtTable },
        text,
      ),
    );
  }, [text, built, builtToPage, builtTable, store]);

  useEffect(() => {
    const element = ref.current;
    if (!element || !store) return;
    // In slices, between which the page answers.
    let root: ReturnType<typeof hydrateRoot> | undefined;
    startTransition(() => {
      root = hydrateRoot(element, <AwakeText store={store} messages={messages} />, hydrationOptions);
    });
    // After the tree around it is done: a root may not go while another one draws.
    return () => {
      setTimeout(() => root?.unmount());
    };
  }, [store, messages]);

  if (!markup)
    return (
      <div {...{ [SECTIONS]: "" }}>
        <DrawTableContext value={builtTable}>
          {built && <Sections sections={built} packages={packages} />}
        </DrawTableContext>
      </div>
    );
  return (
    <div
      ref={ref}
      {...{ [SECTIONS]: "" }}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML that React itself wrote at build from checked data.
      dangerouslySetInnerHTML={markup}
    />
  );
}
