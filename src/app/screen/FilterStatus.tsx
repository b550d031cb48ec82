import { useEffect, useRef, useState } from "react";
import { useAwake } from "@/app/state/Awake";
import { useFilters } from "@/app/state/filters";

/** Sentences that come faster are not heard out. */
const LEAST_BETWEEN_MS = 2000;

/**
 * The answer where it has changed since the page was opened: what stands there from the start is not announced. Of several
 * in a short time, as while the years play, the first and the last.
 */
function useNews(answer: string | undefined, key: string, hasRested: boolean): string {
  const firstRef = useRef<string>(undefined);
  const saidAtRef = useRef(Number.NEGATIVE_INFINITY);
  const [news, setNews] = useState("");
  useEffect(() => {
    if (!hasRested) return;
    firstRef.current ??= key;
    if (answer === undefined || firstRef.current === key) return;
    firstRef.current = "";
    const say = () => {
      saidAtRef.current = performance.now();
      setNews(answer);
    };
    const wait = saidAtRef.current + LEAST_BETWEEN_MS - performance.now();
    if (wait <= 0) return say();
    const timer = window.setTimeout(say, wait);
    return () => window.clearTimeout(timer);
  }, [answer, key, hasRested]);
  return news;
}

/** What the filters are answered, said by screen readers once each time that they have changed. */
export function FilterStatus() {
  const { answer, askedKey } = useFilters();
  const { hasRested } = useAwake();
  return (
    <p className="visually-hidden" role="status" data-answer-status="">
      {useNews(answer, askedKey, hasRested)}
    </p>
  );
}
