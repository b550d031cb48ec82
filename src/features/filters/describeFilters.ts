import type { FilterName, Filters, Period } from "@/domain/filters";
import type { Messages } from "@/i18n/compiled/messages";

/** A program as the filters name it. */
export type ProgramName = { id: string; name: string };

function describePeriod({ from, to }: Period, { filters }: Messages): string {
  if (from !== undefined && to !== undefined)
    return from === to ? String(from) : filters.periodBetween({ from: String(from), to: String(to) });
  if (from !== undefined) return filters.periodFrom({ from: String(from) });
  return to === undefined ? "" : filters.periodTo({ to: String(to) });
}

/** What a filter asks for, in words: "City Pair, Sister cities". */
export function describeFilter(
  name: FilterName,
  asked: Filters,
  programs: readonly ProgramName[],
  messages: Messages,
): string {
  const { kind, role } = messages.filters;
  switch (name) {
    case "programs":
      return (asked.programs ?? [])
        .map((id) => programs.find((program) => program.id === id)?.name ?? id)
        .join(", ");
    case "kinds":
      return (asked.kinds ?? []).map((id) => kind[id]()).join(", ");
    case "roles":
      return (asked.roles ?? []).map((id) => role[id]()).join(", ");
    case "period":
      return describePeriod(asked, messages);
  }
}
