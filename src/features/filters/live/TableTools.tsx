import { useId } from "react";
import { EXCHANGE_COLUMNS, type ExchangeColumn } from "@/domain/exchangeColumns";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

const FORMATS = ["csv", "geojson", "json"] as const;

type TableToolsProps = {
  group: ExchangeColumn | undefined;
  columnNames: Record<ExchangeColumn, string>;
  onGroup: (group: ExchangeColumn | undefined) => void;
  onCopy: () => void;
  /** What was done last: "Link copied." */
  done: string;
  /** Makes a file of exactly these rows. */
  onSave: (format: (typeof FORMATS)[number]) => void;
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
      {FORMATS.map((format) => (
        <button key={format} type="button" className="control" onClick={() => onSave(format)}>
          {exchanges.save[format]()}
        </button>
      ))}
      <span role="status">{done}</span>
    </div>
  );
}
