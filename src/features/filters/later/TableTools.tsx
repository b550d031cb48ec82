import { useId } from "react";
import { EXCHANGE_COLUMNS, type ExchangeColumn } from "@/domain/exchangeColumns";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

const FORMATS = ["csv", "geojson", "json"] as const;

type SaveRowsProps = {
  /** Makes a file of exactly these rows. */
  onSave: (format: (typeof FORMATS)[number]) => void;
};

function SaveButtons({ onSave }: SaveRowsProps) {
  const { exchanges } = useMessages();
  return FORMATS.map((format) => (
    <button key={format} type="button" className="control" onClick={() => onSave(format)}>
      {exchanges.save[format]()}
    </button>
  ));
}

/** Above another table: what can be done with its rows. */
export function SaveRows(props: SaveRowsProps) {
  return (
    <div className={styles.tools}>
      <SaveButtons {...props} />
    </div>
  );
}

type TableToolsProps = SaveRowsProps & {
  group: ExchangeColumn | undefined;
  columnNames: Record<ExchangeColumn, string>;
  onGroup: (group: ExchangeColumn | undefined) => void;
  onCopy: () => void;
  /** What was done last: "Link copied." */
  done: string;
};

/** Above the table of exchanges: what can be done with the sentence that answers the filters, and with the rows. */
export function TableTools({ group, columnNames, onGroup, onCopy, done, onSave }: TableToolsProps) {
  const { exchanges } = useMessages();
  const id = useId();
  return (
    <div className={styles.tools} data-table-tools="">
      <button type="button" className="control" onClick={onCopy}>
        {exchanges.copyAnswer()}
      </button>
      <label htmlFor={id}>{exchanges.groupBy()}</label>
      <select
        id={id}
        value={group ?? ""}
        onChange={({ target }) => onGroup(EXCHANGE_COLUMNS.find((column) => column === target.value))}
      >
        <option value="">{exchanges.ungrouped()}</option>
        {EXCHANGE_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {columnNames[column]}
          </option>
        ))}
      </select>
      <SaveButtons onSave={onSave} />
      <span role="status">{done}</span>
    </div>
  );
}
