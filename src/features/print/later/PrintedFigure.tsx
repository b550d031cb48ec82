import styles from "./sheet.module.css";

type PrintedFigureProps = {
  /** Our own drawing, with every text in it escaped. */
  svg: string;
  /** What its numbers from 1 on mean. */
  places: readonly string[];
  /** Which part of the records it shows. */
  note: string | undefined;
};

/** The map of a printed page with the list that its numbers lead to. */
export function PrintedFigure({ svg, places, note }: PrintedFigureProps) {
  return (
    <figure className={styles.figure} data-printed-map>
      {note !== undefined && <p>{note}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by this script from checked data, texts escaped. */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <ol className={styles.key}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ol>
    </figure>
  );
}
