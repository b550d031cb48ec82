import { useMessages } from "@/i18n/MessagesContext";
import { toHref } from "@/url-state/location";
import styles from "./licences.module.css";

/** A package whose code, font or data the site ships. `license` is its SPDX expression. */
export type Package = { name: string; version: string; license: string };

/** Where the build puts the full texts, below the base path. */
const LICENCE_TEXTS_PATH = "/licences/texts.txt";

export function Packages({ packages }: { packages: readonly Package[] }) {
  const messages = useMessages();
  return (
    <>
      <ul className={styles.packages}>
        {packages.map(({ name, version, license }) => (
          <li key={name}>
            <span>{`${name} ${version}`}</span>
            <span>{license}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={toHref(LICENCE_TEXTS_PATH)}>{messages.licences.full()}</a>
      </p>
    </>
  );
}
