import { type Markup, NO_MARKUP } from "./markup";

type IslandProps = {
  /** Finds the element in the document. */
  name: string;
  html: Markup | undefined;
  className?: string | undefined;
};

/**
 * A part of the document that is written once, at build, and never rendered by the script: its words are no part of
 * what the script has to carry. What changes in it are attributes.
 */
export function Island({ name, html, className }: IslandProps) {
  return (
    <div
      className={className}
      data-island={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML that React itself wrote at build from checked data.
      dangerouslySetInnerHTML={html ?? NO_MARKUP}
    />
  );
}
