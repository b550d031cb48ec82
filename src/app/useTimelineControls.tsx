import { type ReactNode, type RefObject, useCallback, useEffect, useState } from "react";
import type { Shown } from "@/domain/applyFilters";
import { withoutFilter } from "@/domain/filters";
import { useMessages } from "@/i18n/MessagesContext";
import { filtersOf, withFilters } from "@/url-state/filtersOf";
import { replaceQuery } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import { useLazy } from "./useLazy";

type Axis = { fromYear: number; toYear: number; steps: number[] };

/** What the still drawing says of itself, so that the controls need no atlas. */
function readAxis(root: HTMLElement | null): Axis | undefined {
  const { fromYear, toYear, steps } =
    root?.querySelector<HTMLElement>("[data-timeline-drawing]")?.dataset ?? {};
  if (!fromYear || !toYear) return undefined;
  return {
    fromYear: Number(fromYear),
    toYear: Number(toYear),
    steps: (steps ?? "").split(" ").filter(Boolean).map(Number),
  };
}

/** A label that lies over the timeline goes away on Escape, and comes back with the next move of pointer or focus. */
function useHush(rootRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const drawing = rootRef.current?.querySelector<HTMLElement>("[data-timeline-drawing]");
    if (!drawing) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && drawing.querySelector("li:hover, li:focus-within"))
        drawing.toggleAttribute("data-hushed", true);
    };
    const show = () => drawing.toggleAttribute("data-hushed", false);
    window.addEventListener("keydown", handleKeyDown);
    drawing.addEventListener("pointermove", show);
    drawing.addEventListener("focusin", show);
    return () => {
      window.removeEventListener("keydown", handleKeyDown);
      drawing.removeEventListener("pointermove", show);
      drawing.removeEventListener("focusin", show);
    };
  }, [rootRef]);
}

/** Play, steps, years and brush of the timeline, once the page has come to rest. */
export function useTimelineControls(
  rootRef: RefObject<HTMLElement | null>,
  state: UrlState,
  isWanted: boolean,
  shown: Shown | undefined,
): ReactNode {
  const messages = useMessages();
  const [axis, setAxis] = useState<Axis>();
  const { part } = useLazy(isWanted, () => import("@/features/timeline/live/TimelineControls"));
  useEffect(() => setAxis(readAxis(rootRef.current)), [rootRef]);
  useHush(rootRef);
  const setPeriod = useCallback(
    (period: { from?: number; to?: number }) =>
      replaceQuery(withFilters(state, { ...withoutFilter(filtersOf(state), "period"), ...period })),
    [state],
  );
  if (!part || !axis) return null;
  const { from, to } = state;
  return (
    <part.TimelineControls
      {...axis}
      period={{ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }}
      onPeriodChange={setPeriod}
      resultText={
        shown
          ? messages.filters.result({
              cities: shown.cities.size,
              delegations: shown.delegations.size,
              outcomes: shown.outcomes.size,
            })
          : ""
      }
    />
  );
}
