import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { hydrateRoot } from "react-dom/client";
import type { Messages } from "@/i18n/compiled/messages";
import { MessagesProvider, useMessages } from "@/i18n/MessagesContext";
import type { Markup } from "@/ui/markup";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { hydrationOptions } from "./hydratePage";

/** What every part is drawn from, beside its own. */
type Linked = { toPage: ToPage };

/** What a part of the document is drawn from. While it wakes up it is as the build has drawn it. */
class PartStore<Props> {
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly built: Props,
    private now: Props,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly read = () => this.now;
  readonly readBuilt = () => this.built;

  set(props: Props): void {
    this.now = props;
    for (const listener of this.listeners) listener();
  }
}

type AwakePartProps<Props extends object> = {
  store: PartStore<Props & Linked>;
  part: ComponentType<Props>;
  messages: Messages;
};

function AwakePart<Props extends object>({ store, part: Part, messages }: AwakePartProps<Props>) {
  const { toPage, ...props } = useSyncExternalStore(store.subscribe, store.read, store.readBuilt);
  return (
    <MessagesProvider value={messages}>
      <HrefProvider value={toPage}>
        {/* All but the addresses are its own. */}
        <Part {...(props as unknown as Props)} />
      </HrefProvider>
    </MessagesProvider>
  );
}

type BuiltPartProps<Props extends object> = {
  /** The attribute by which the part is found in the document. */
  mark: string;
  /** Of the document; the build has `built` instead. */
  markup: Markup | undefined;
  part: ComponentType<Props>;
  /** As the build has drawn it, addresses too; absent until the page's data have come. The same until they change. */
  built: (Props & Linked) | undefined;
  /** As it is now. */
  now: (Props & Linked) | undefined;
};

/**
 * A part of the page that the document brings and that the script does not need to wake up. It becomes a tree of its own
 * when the page's data have come, which a reader's first use of the page asks for.
 */
export function BuiltPart<Props extends object>({
  mark,
  markup,
  part: Part,
  built,
  now,
}: BuiltPartProps<Props>): ReactNode {
  const messages = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const [store, setStore] = useState<PartStore<Props & Linked>>();

  useEffect(() => {
    if (!now || !built) return;
    if (store) return store.set(now);
    setStore(new PartStore(built, now));
  }, [now, built, store]);

  useEffect(() => {
    const element = ref.current;
    if (!element || !store) return;
    // In slices, between which the page answers.
    let root: ReturnType<typeof hydrateRoot> | undefined;
    startTransition(() => {
      root = hydrateRoot(
        element,
        <AwakePart store={store} part={Part} messages={messages} />,
        hydrationOptions,
      );
    });
    // After the tree around it is done: a root may not go while another one draws.
    return () => {
      setTimeout(() => root?.unmount());
    };
  }, [store, Part, messages]);

  if (!markup) return <div {...{ [mark]: "" }}>{built && <Part {...built} />}</div>;
  return (
    <div
      ref={ref}
      {...{ [mark]: "" }}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML that React itself wrote at build from checked data.
      dangerouslySetInnerHTML={markup}
    />
  );
}
