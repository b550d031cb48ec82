// The packages have no types of their own. Only what is used here.
declare module "@citation-js/core" {
  type Register = { add(name: string, value: string): void; get(name: string): string };

  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(format: "bibtex"): string;
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }

  type Settings = {
    get(plugin: "@csl"): { styles: Register };
    get(plugin: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
  };

  export const plugins: { config: Settings };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
