import type { Camera } from "@/basemap/camera";
import { groupMarks, type MarkGroup } from "@/basemap/groupMarks";
import type { MarkContent } from "@/content/pictureContent";
import type { Messages } from "@/i18n/compiled/messages";

/** Marks of one country that stand as one on the map. */
export type CityGroup = MarkGroup<MarkContent> & {
  id: string;
  /** On the map. */
  label: string;
  /** Where the label has no room. */
  shortLabel: string;
  /** For assistive technology: the label, how many there are and all their names. */
  name: string;
  emphasis: MarkContent["emphasis"];
};

/** More names than these take more room than they are worth. */
const MOST_NAMED = 2;

const EMPHASES = ["selected", "counterpart", "member"] as const;

function emphasisOf(marks: readonly MarkContent[]): MarkContent["emphasis"] {
  return EMPHASES.find((it) => marks.some(({ emphasis }) => emphasis === it)) ?? "none";
}

function toCityGroup(group: MarkGroup<MarkContent>, { atlantic }: Messages): CityGroup {
  const { marks } = group;
  const emphasis = emphasisOf(marks);
  const values = { count: marks.length };
  const label = marks[0].country === "BE" ? atlantic.belgianCities(values) : atlantic.usCities(values);
  const cities = marks.map((mark) => mark.label).join(", ");
  const ahead = marks.filter((mark) => emphasis !== "none" && mark.emphasis === emphasis);
  // A few names say more than their number.
  const short = marks.length <= MOST_NAMED ? cities : label;
  const common = { ...group, shortLabel: label, id: marks.map(({ id }) => id).join(" "), emphasis };
  if (ahead.length === 0 || ahead.length > MOST_NAMED || ahead.length === marks.length)
    return { ...common, label: short, name: atlantic.group({ label, cities }) };
  const names = ahead.map((mark) => mark.label).join(", ");
  const named = atlantic.andMore({ names, count: marks.length - ahead.length });
  const full = { ...common, name: atlantic.groupWithNamed({ named, label, cities }) };
  // The city that the page is about goes by its own name; how many stand with it, the mark says.
  return emphasis === "selected" ? { ...full, label: names, shortLabel: names } : { ...full, label: named };
}

/** What is drawn at a zoom: every mark, alone or in a group; never marks of two countries in one. */
export function readGroups(
  marks: readonly MarkContent[],
  camera: Pick<Camera, "zoom">,
  messages: Messages,
): CityGroup[] {
  return (["US", "BE"] as const).flatMap((country) =>
    groupMarks(
      marks.filter((mark) => mark.country === country),
      camera,
    ).map((group) => toCityGroup(group, messages)),
  );
}
