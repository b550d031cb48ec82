/** What an address without its query stands for. */
export type Page =
  | { kind: "home" }
  | { kind: "city"; id: string }
  | { kind: "partnership"; id: string }
  | { kind: "program"; id: string }
  | { kind: "belgium" }
  | { kind: "sources" }
  | { kind: "about" }
  | { kind: "licences" }
  | { kind: "not-found" };

/** Pages that every atlas has, whatever its records. */
export const FIXED_PAGES = ["home", "belgium", "sources", "about", "licences"] as const;
