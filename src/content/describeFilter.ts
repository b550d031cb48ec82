import type { FilterName, Filters, Period } from "@/domain/filters";
import type { Messages } from "@/i18n/compiled/messages";
import type { FilterNames } from "./filterNames";

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
  { programs, regions }: FilterNames,
  messages: Messages,
): string {
  const { kind, role, record, way, answer, basisName, gradeName, onlyDated } = messages.filters;
  const nameIn = (names: FilterNames["programs"]) => (id: string) =>
    names.find((its) => its.id === id)?.name ?? id;
  switch (name) {
    case "programs":
      return (asked.programs ?? []).map(nameIn(programs)).join(", ");
    case "regions":
      return (asked.regions ?? []).map(nameIn(regions)).join(", ");
    case "records":
      return (asked.records ?? []).map((id) => record[id]()).join(", ");
    case "direction":
      return asked.direction ? way[asked.direction]() : "";
    case "outcome":
      return asked.outcome ? answer[asked.outcome]() : "";
    case "basis":
      return (asked.basis ?? []).map((id) => basisName[id]()).join(", ");
    case "grade":
      return (asked.grade ?? []).map((id) => gradeName[id]()).join(", ");
    case "undated":
      return onlyDated();
    case "kinds":
      return (asked.kinds ?? []).map((id) => kind[id]()).join(", ");
    case "roles":
      return (asked.roles ?? []).map((id) => role[id]()).join(", ");
    case "period":
      return describePeriod(asked, messages);
  }
}
