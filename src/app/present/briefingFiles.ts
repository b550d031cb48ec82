import type { Print } from "@/url-state/presentQuery";

/** What the files of a briefing are named after and made of. */
export type BriefingFiles = {
  /** Their name: a shipped briefing's id, or the title. */
  name: string;
  /** Where the briefing lives, absolute; undefined where no address can hold it. */
  address: string | undefined;
  /** Address below the base of what an HTML file is made of; absent where the site has none. */
  template: string | undefined;
  /** Address below the base of what prints. */
  toHandout: (print?: Print) => string;
};
