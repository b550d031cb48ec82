import type { PictureContent } from "@/content/pictureContent";
import type { Locale } from "@/domain/locale";
import type { Messages } from "@/i18n/compiled/messages";
import { formatList } from "@/i18n/formatDate";

/** A description is heard in one go. */
const MOST_PAIRS = 8;

/** Of the sentence that describes every map of a page. */
export const MAP_WORDS_ID = "map-words";

type Described = Pick<PictureContent, "marks" | "lines" | "groups" | "alone">;

/** What is drawn between which, in short, for those who hear a map; the list, where there is one, says all of it. */
export function describeMap(
  { marks, lines, groups = [], alone }: Described,
  { map }: Messages,
  { locale, hasList }: { locale: Locale; hasList: boolean },
): string {
  const labels = new Map(marks.map(({ id, label }) => [id, label]));
  const list = (ids: readonly string[]) =>
    formatList(
      ids.flatMap((id) => labels.get(id) ?? []),
      locale,
    );
  const pairs = lines.flatMap(({ belgianCities, usCities }) => {
    const [belgian, us] = [list(belgianCities), list(usCities)];
    return belgian && us ? map.between({ belgian, us }) : [];
  });
  // Of several delegations between the same cities each is a line.
  const each = [...new Set(pairs)];
  const named = each.slice(0, MOST_PAIRS);
  return map.inWords({
    cities: alone ? marks.length : groups.reduce((sum, { count }) => sum + count, marks.length),
    pairs: each.length,
    names: formatList(named, locale),
    more: each.length - named.length,
    list: hasList ? "yes" : "no",
  });
}
