/** What the page's one status region says, for all parts that announce something. */
export type Sayings = {
  say: (text: string) => void;
  read: () => string;
  subscribe: (onChange: () => void) => () => void;
};

export function createSayings(): Sayings {
  let said = "";
  const listeners = new Set<() => void>();
  return {
    say: (text) => {
      said = text;
      for (const listener of listeners) listener();
    },
    read: () => said,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
