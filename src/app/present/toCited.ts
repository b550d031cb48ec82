/**
 * Where it lies how a slide is cited, below the base; of an own briefing with what its author says. Undefined where no link
 * leads to it.
 */
export type ToCited = (number: number) => { path: string; author?: string; issued?: string } | undefined;
