import type { PictureContent } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import { CONNECTION_KINDS, type ConnectionKind } from "@/domain/filters";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./map.module.css";
import { LineSample, Shape } from "./Shape";
import { drawnKinds } from "./toggleKind";

const ROLES: CityRole[] = ["counterpart-named", "us-city", "counterpart-not-named", "not-in-city-pair"];

export type LegendProps = {
  picture: PictureContent;
  /** The kinds of connection that the reader has chosen. */
  kinds: readonly ConnectionKind[] | undefined;
  hidesLines: boolean;
  onKindToggle: (kind: ConnectionKind) => void;
  onLinesToggle: () => void;
};

/** What the shapes of this picture mean, and the kinds of connection, each a switch. */
export function Legend({ picture, kinds, hidesLines, onKindToggle, onLinesToggle }: LegendProps) {
  const { legend } = useMessages();
  const roleNames: Record<CityRole, string> = {
    "counterpart-named": legend.counterpartNamed(),
    "counterpart-not-named": legend.counterpartNotNamed(),
    "not-in-city-pair": legend.notInCityPair(),
    "us-city": legend.usCity(),
  };
  const kindNames: Record<ConnectionKind, string> = {
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
      {CONNECTION_KINDS.map((kind) => {
        const isDrawn = picture.lines.some((line) => line.kind === kind) && !hidesLines;
        return (
          <li key={kind} data-drawn={isDrawn || undefined}>
            <button
              type="button"
              // Mixed: those of the selected city alone.
              aria-pressed={!hidesLines && (drawnKinds(kinds).includes(kind) || (isDrawn && "mixed"))}
              onClick={() => onKindToggle(kind)}
            >
              <LineSample kind={kind} /> {kindNames[kind]}
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" aria-pressed={!hidesLines} onClick={onLinesToggle}>
          {legend.lines()}
        </button>
      </li>
    </ul>
  );
}
