import { Presentation } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./header.module.css";
import { SiteLinks } from "./SiteLinks";
import { ThemeSwitch, type ThemeSwitchProps } from "./ThemeSwitch";

type HeaderProps = ThemeSwitchProps & {
  search: ReactNode;
  share: ReactNode;
  /** Address of the slide that is about this page, or of a briefing's cover. */
  presentHref: string | undefined;
};

export function Header({ theme, onThemeChange, search, share, presentHref }: HeaderProps) {
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
      {presentHref !== undefined && (
        <a className={`control ${styles.present}`} href={presentHref}>
          <Presentation aria-hidden="true" size={17} />
          <span>{messages.site.present()}</span>
        </a>
      )}
      {share}
      <ThemeSwitch theme={theme} onThemeChange={onThemeChange} />
    </header>
  );
}
