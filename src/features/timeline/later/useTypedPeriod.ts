import { useState } from "react";
import type { Period } from "@/domain/filters";
import type { TimeAxis } from "@/domain/timeAxis";
import type { Messages } from "@/i18n/compiled/messages";
import { type PeriodField, type ReadPeriod, readTypedPeriod, type TypedPeriod } from "./readTypedPeriod";

type Draft = {
  typed: TypedPeriod;
  over: Period;
  problem: Exclude<ReadPeriod, { kind: "period" }> | undefined;
};

const isSame = (one: Period, other: Period) => one.from === other.from && one.to === other.to;

const typedOf = ({ from, to }: Period): TypedPeriod => ({ from: `${from ?? ""}`, to: `${to ?? ""}` });

function describe(problem: Draft["problem"], axis: TimeAxis, { timeline }: Messages): string | undefined {
  switch (problem?.kind) {
    case undefined:
      return undefined;
    case "bad-year":
      return timeline.badYear();
    case "outside":
      return timeline.outside({ from: axis.fromYear, to: axis.toYear });
    case "reversed":
      return timeline.reversed({ from: problem.from, to: problem.to });
  }
}

/** What stands in the two fields: what is being typed, until it is a period or the period changes otherwise. */
export function useTypedPeriod(
  period: Period,
  axis: TimeAxis,
  messages: Messages,
  onPeriod: (period: Period) => void,
) {
  const [draft, setDraft] = useState<Draft>();
  const current = draft && isSame(draft.over, period) ? draft : undefined;
  const typed = current?.typed ?? typedOf(period);
  const problem = current?.problem;
  return {
    typed,
    problem: describe(problem, axis, messages),
    isWrong: (field: PeriodField) =>
      problem !== undefined && (problem.kind === "reversed" || problem.field === field),
    type(field: PeriodField, text: string) {
      setDraft({ typed: { ...typed, [field]: text }, over: period, problem: undefined });
    },
    apply() {
      if (!current) return;
      const read = readTypedPeriod(typed, axis);
      if (read.kind !== "period") return setDraft({ ...current, problem: read });
      setDraft(undefined);
      if (!isSame(read.period, period)) onPeriod(read.period);
    },
    forget: () => setDraft(undefined),
  };
}
