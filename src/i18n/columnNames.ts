import type { ExchangeColumn } from "@/domain/exchangeColumns";
import type { Messages } from "./compiled/messages";

/** What the columns of the table of exchanges are called, in its head and where they are chosen. */
export function columnNames({ record, list, exchanges }: Messages): Record<ExchangeColumn, string> {
  return {
    when: record.when(),
    from: record.from(),
    to: record.to(),
    who: exchanges.who(),
    program: list.program(),
    outcome: list.outcome(),
    sure: exchanges.sure(),
    sources: exchanges.sources(),
  };
}
