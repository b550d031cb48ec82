import { type RefObject, useEffect } from "react";

/** Tells the stage's style sheet how high the foot of its slide is, so that the controls leave it free. */
export function useFootHeight(stageRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stage = stageRef.current;
    const foot = stage?.querySelector<HTMLElement>("[data-foot]");
    if (!stage || !foot || typeof ResizeObserver === "undefined") return;
    // By CSSOM: the policy allows no style attribute.
    const observer = new ResizeObserver(() => stage.style.setProperty("--foot", `${foot.offsetHeight}px`));
    observer.observe(foot);
    return () => observer.disconnect();
  }, [stageRef]);
}
