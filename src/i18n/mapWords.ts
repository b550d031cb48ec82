import { LOCALES, type Locale } from "@/domain/locale";
import type { PresentMessages } from "./compiled/presentMessages";
import { jointLabel } from "./groupNames";

/** What the maps of slides say beside their records' own names. */
export type MapWords = {
  jointLabel: (names: readonly string[]) => string;
  /** Of a part of the United States: "alaska", "hawaii", "puerto-rico". */
  insetName: (id: string) => string;
  locale: Locale;
};

const known = new WeakMap<object, MapWords>();

/** The same for the same messages. */
export function mapWords({ map }: Pick<PresentMessages, "map">): MapWords {
  const words = known.get(map) ?? {
    jointLabel: (names: readonly string[]) => jointLabel(map, names),
    insetName: (id: string) => map.inset({ id }),
    locale: LOCALES.find((locale) => locale === map.language()) ?? "en",
  };
  known.set(map, words);
  return words;
}
