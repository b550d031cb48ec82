import type { Locale } from "@/domain/locale";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./embed.module.css";
import type { EmbedOptions } from "./embedAddress";

type EmbedOptionFieldsProps = {
  options: EmbedOptions;
  /** Languages to choose from; one is no choice and is not shown. */
  locales: readonly Locale[];
  /** The code brings the script that fits the height. */
  fits: boolean;
  onChange: (options: EmbedOptions) => void;
  onFitsChange: (fits: boolean) => void;
};

const THEMES = ["auto", "light", "dark"] as const;

/** A language in its own words: "Nederlands". */
const nameOf = (locale: Locale) => new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;

/** What an embed shows, in which colours and language, and whether its map waits for a tap. */
export function EmbedOptionFields(props: EmbedOptionFieldsProps) {
  const { options, locales, fits, onChange, onFitsChange } = props;
  const { embedCode } = useMessages();
  const themeNames = {
    auto: embedCode.themeAuto(),
    light: embedCode.themeLight(),
    dark: embedCode.themeDark(),
  };
  const switches = [
    [embedCode.controls(), options.hasControls, (is: boolean) => onChange({ ...options, hasControls: is })],
    [embedCode.panel(), options.hasPanel, (is: boolean) => onChange({ ...options, hasPanel: is })],
    [embedCode.tap(), options.waitsForTap, (is: boolean) => onChange({ ...options, waitsForTap: is })],
    [embedCode.fits(), fits, onFitsChange],
  ] as const;
  const handleLocale = (value: string) => {
    const locale = locales.find((known) => known === value);
    if (locale) onChange({ ...options, locale });
  };
  return (
    <>
      <div className={styles.switches}>
        {switches.map(([text, isOn, onSwitch]) => (
          <label key={text}>
            <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />{" "}
            <span>{text}</span>
          </label>
        ))}
      </div>
      <div className={styles.fields}>
        <label>
          <span>{embedCode.theme()}</span>
          <select
            value={options.theme}
            onChange={({ target }) =>
              onChange({ ...options, theme: THEMES.find((theme) => theme === target.value) ?? "auto" })
            }
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {themeNames[theme]}
              </option>
            ))}
          </select>
        </label>
        {locales.length > 1 && (
          <label>
            <span>{embedCode.language()}</span>
            <select value={options.locale} onChange={({ target }) => handleLocale(target.value)}>
              {locales.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {nameOf(locale)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </>
  );
}
