// The package has types for this entry, but not where its published path is looked up.
declare module "@messageformat/core/compile-module" {
  import type MessageFormat from "@messageformat/core";
  export default function compileModule(messageformat: MessageFormat, messages: object): string;
}
