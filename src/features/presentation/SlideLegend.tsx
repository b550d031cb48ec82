import { shownInLegend } from "@/content/briefing/shownInLegend";
import type { SlidePicture } from "@/content/briefing/slideContent";
import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SlideShape } from "./SlideMap";
import styles from "./slide.module.css";

/** What the forms mean that the slide is about: a small legend of what is shown. */
export function SlideLegend({ picture }: { picture: SlidePicture }) {
  const { legend } = usePresentMessages();
  const roleNames: Record<CityRole, string> = {
    "counterpart-named": legend.counterpartNamed(),
    "us-city": legend.usCity(),
    "counterpart-not-named": legend.counterpartNotNamed(),
    "not-in-city-pair": legend.notInCityPair(),
  };
  const kindNames: Record<ConnectionKind, string> = {
    "city-pair": legend.cityPair(),
    visit: legend.visit(),
    "sister-cities": legend.sisterCities(),
  };
  const { roles, kinds } = shownInLegend(picture);
  return (
    <ul className={styles.legend}>
      {roles.map((role) => (
        <li key={role}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
            <SlideShape role={role} />
          </svg>
          {roleNames[role]}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          <svg viewBox="0 0 30 20" aria-hidden="true" focusable="false">
            <path className={styles.line} d="M2 10H28" strokeWidth="3.5" data-sample={kind} />
          </svg>
          {kindNames[kind]}
        </li>
      ))}
    </ul>
  );
}
