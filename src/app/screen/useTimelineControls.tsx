import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { useAddressState } from "@/app/state/Address";
import { useAwake } from "@/app/state/Awake";
import { useFilters } from "@/app/state/filters";
import { usePage } from "@/app/state/PageView";
import { withoutFilter } from "@/domain/filters";
import { TimelineInvitation } from "@/features/timeline/TimelineInvitation";
import { useAskedPart } from "@/ui/useAskedPart";
import { filtersOf, withFilters } from "@/url-state/filtersOf";
import { replaceQuery } from "@/url-state/location";

/** A label that lies over the timeline goes away on Escape, and comes back with the next move of pointer or focus. */
function useHush(rootRef: RefObject<HTMLElement | null>, hasTimeline: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing comes and goes with the timeline.
  useEffect(() => {
    const drawing = rootRef.current?.querySelector<HTMLElement>("[data-timeline-drawing]");
    if (!drawing) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      const isShown = drawing.dataset.hushed === undefined;
      if (event.key !== "Escape" || !isShown || !drawing.querySelector("li:hover, li:focus-within")) return;
      drawing.toggleAttribute("data-hushed", true);
      // It closes the label, and no more.
      event.preventDefault();
    };
    const show = () => drawing.toggleAttribute("data-hushed", false);
    window.addEventListener("keydown", handleKeyDown, { capture: true });
    drawing.addEventListener("pointermove", show);
    drawing.addEventListener("focusin", show);
    return () => {
      window.removeEventListener("keydown", handleKeyDown, { capture: true });
      drawing.removeEventListener("pointermove", show);
      drawing.removeEventListener("focusin", show);
    };
  }, [rootRef, hasTimeline]);
}

/** Whether the focus is on what stands for the controls until they come; also before it is awake. */
function useInvitationFocus(rootRef: RefObject<HTMLElement | null>, hasRested: boolean): RefObject<boolean> {
  const hasFocusRef = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline is there once the page has come to rest.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    const isInvitation = (target: EventTarget | null) =>
      target instanceof Element && target.closest("[data-invitation]") !== null;
    const handleIn = ({ target }: Event) => {
      hasFocusRef.current = isInvitation(target);
    };
    const handleOut = () => {
      // An element that goes away loses the focus too: the controls come in its place in the same step.
      queueMicrotask(() => {
        hasFocusRef.current = isInvitation(document.activeElement);
      });
    };
    hasFocusRef.current = isInvitation(document.activeElement);
    root.addEventListener("focusin", handleIn);
    root.addEventListener("focusout", handleOut);
    return () => {
      root.removeEventListener("focusin", handleIn);
      root.removeEventListener("focusout", handleOut);
    };
  }, [rootRef, hasRested]);
  return hasFocusRef;
}

type ArrivalProps = {
  hadFocusRef: RefObject<boolean>;
  rootRef: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** Takes the focus from the invitation, which was pressed or come to by the Tab key, to the first of the controls. */
function Arrival({ hadFocusRef, rootRef, children }: ArrivalProps) {
  useLayoutEffect(() => {
    if (hadFocusRef.current) rootRef.current?.querySelector<HTMLElement>("[data-timeline] button")?.focus();
  }, [hadFocusRef, rootRef]);
  return children;
}

/**
 * In a narrow window the controls are above a list that fingers move by: there they come when they are asked for, since no
 * room is kept for them.
 */
export function isTimelineApproached({ target }: Event): boolean {
  return (
    !window.matchMedia("(max-width: 719px)").matches ||
    (target instanceof Element && target.closest("[data-timeline-drawing]") === null)
  );
}

/** Play, steps, years and brush of the timeline, once the page has come to rest. */
export function useTimelineControls(rootRef: RefObject<HTMLElement | null>, isWanted: boolean): ReactNode {
  const { state } = useAddressState();
  const { hasRested } = useAwake();
  const { timeline } = usePage().view;
  const { answer } = useFilters();
  const { part, ask } = useAskedPart(
    () => import("@/features/timeline/later/TimelineControls"),
    hasRested && isWanted && timeline !== undefined,
  );
  useHush(rootRef, timeline !== undefined);
  const setPeriod = useCallback(
    (period: { from?: number; to?: number }) =>
      replaceQuery(withFilters(state, { ...withoutFilter(filtersOf(state), "period"), ...period })),
    [state],
  );
  const hadFocusRef = useInvitationFocus(rootRef, hasRested);
  return useMemo(() => {
    if (!part || !timeline) return <TimelineInvitation onPress={ask} />;
    const { from, to } = state;
    const { fromYear, toYear, steps } = timeline;
    return (
      <Arrival hadFocusRef={hadFocusRef} rootRef={rootRef}>
        <part.TimelineControls
          fromYear={fromYear}
          toYear={toYear}
          steps={steps}
          period={{ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }}
          onPeriodChange={setPeriod}
          resultText={answer ?? ""}
        />
      </Arrival>
    );
  }, [part, timeline, state, setPeriod, answer, ask, hadFocusRef, rootRef]);
}
