/** The columns of the table of exchanges: it can be sorted and grouped by each. */
export const EXCHANGE_COLUMNS = [
  "when",
  "from",
  "to",
  "who",
  "program",
  "outcome",
  "sure",
  "sources",
] as const;

export type ExchangeColumn = (typeof EXCHANGE_COLUMNS)[number];

/** The order of the table: by a column, upward or downward. */
export type ExchangeSort = { column: ExchangeColumn; isDescending?: true };
