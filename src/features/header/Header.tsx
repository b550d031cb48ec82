import type { ReactNode } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./header.module.css";
import { SiteLinks } from "./SiteLinks";
import { ThemeSwitch, type ThemeSwitchProps } from "./ThemeSwitch";

type HeaderProps = ThemeSwitchProps & {
  search: ReactNode;
  share: ReactNode;
  /** The link to all briefings, and its menu while that is open. */
  present: ReactNode;
};

export function Header({ theme, onThemeChange, search, share, present }: HeaderProps) {
  const messages = useMessages();
  const href = useHref();
  return (
    <header className={styles.header}>
      <a className={styles.name} href={href({ kind: "home" })}>
        {messages.site.name()}
      </a>
      {search}
      <nav aria-label={messages.site.navigation()}>
        <SiteLinks className={styles.links ?? ""} isShort />
      </nav>
      {present}
      {share}
      <ThemeSwitch theme={theme} onThemeChange={onThemeChange} />
    </header>
  );
}
