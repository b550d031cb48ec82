import type { LineKind, PictureContent } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./map.module.css";
import { LineSample, Shape } from "./Shape";

const ROLES: CityRole[] = ["counterpart-named", "us-city", "counterpart-not-named", "not-in-city-pair"];
const KINDS: LineKind[] = ["city-pair", "sister-cities", "visit"];

/** What the shapes and lines of this picture mean; only what is drawn. */
export function Legend({ picture }: { picture: PictureContent }) {
  const { legend } = useMessages();
  const roleNames: Record<CityRole, string> = {
    "counterpart-named": legend.counterpartNamed(),
    "counterpart-not-named": legend.counterpartNotNamed(),
    "not-in-city-pair": legend.notInCityPair(),
    "us-city": legend.usCity(),
  };
  const kindNames: Record<LineKind, string> = {
    "city-pair": legend.cityPair(),
    "sister-cities": legend.sisterCities(),
    visit: legend.visit(),
  };
  return (
    <ul className={styles.legend} aria-label={legend.title()}>
      {ROLES.filter((role) => picture.marks.some((mark) => mark.role === role)).map((role) => (
        <li key={role}>
          <Shape role={role} /> {roleNames[role]}
        </li>
      ))}
      {KINDS.filter((kind) => picture.lines.some((line) => line.kind === kind)).map((kind) => (
        <li key={kind}>
          <LineSample kind={kind} /> {kindNames[kind]}
        </li>
      ))}
    </ul>
  );
}
