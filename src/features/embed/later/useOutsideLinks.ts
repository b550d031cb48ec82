import { useEffect } from "react";

/** Links to other sites open beside the host's page, not in the frame. Those of the built HTML say so themselves. */
export function useOutsideLinks(): void {
  useEffect(() => {
    const handleClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='http']") : null;
      if (link) link.target = "_blank";
    };
    window.addEventListener("click", handleClick, { capture: true });
    return () => window.removeEventListener("click", handleClick, { capture: true });
  }, []);
}
