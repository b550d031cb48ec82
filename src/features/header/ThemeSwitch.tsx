import { Moon, Sun } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import type { Theme } from "@/url-state/urlState";
import styles from "./header.module.css";

export type ThemeSwitchProps = { theme: Theme; onThemeChange: (theme: Theme) => void };

export function ThemeSwitch({ theme, onThemeChange }: ThemeSwitchProps) {
  const messages = useMessages();
  const isDark = theme === "dark";
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={isDark ? messages.theme.toLight() : messages.theme.toDark()}
      onClick={() => onThemeChange(isDark ? "light" : "dark")}
    >
      {isDark ? <Sun aria-hidden="true" size={18} /> : <Moon aria-hidden="true" size={18} />}
    </button>
  );
}
