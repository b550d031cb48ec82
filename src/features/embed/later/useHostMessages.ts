import { useEffect, useRef } from "react";
import { readHash } from "@/url-state/location";
import { heightMessage, isHello, linkMessage, readWordPressSecret } from "./hostMessages";
import { idealHeight } from "./idealHeight";

function measureHeight(): number {
  const text = document.getElementById("text");
  const foot = document.querySelector("[data-embed-foot]");
  return idealHeight({
    width: window.innerWidth,
    // Nothing where it is not shown.
    text: text?.scrollHeight ?? 0,
    foot: foot?.getBoundingClientRect().height ?? 0,
  });
}

/** Tells the height to whoever frames the page; the link to a host that has said hello, at its origin alone. */
export function useHostMessages(fullLink: string): void {
  const originRef = useRef<string>(undefined);
  const linkRef = useRef(fullLink);
  linkRef.current = fullLink;

  useEffect(function tellHeight() {
    const { parent } = window;
    if (parent === window) return;
    const secret = readWordPressSecret(readHash());
    let told = 0;
    const tell = () => {
      const height = measureHeight();
      if (height === told) return;
      told = height;
      parent.postMessage(heightMessage(height), "*");
      if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
    };
    const observer = new ResizeObserver(tell);
    for (const selector of ["body", "#text", "#text > *", "[data-embed-foot]"]) {
      const element = document.querySelector(selector);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);

  useEffect(function answerHello() {
    const { parent } = window;
    if (parent === window) return;
    const handleMessage = ({ source, origin, data }: MessageEvent) => {
      // An origin that has no name ("null") cannot be addressed.
      if (source !== parent || origin === "null" || !isHello(data)) return;
      originRef.current = origin;
      parent.postMessage(linkMessage(linkRef.current), origin);
    };
    window.addEventListener("message", handleMessage);
    return () => window.removeEventListener("message", handleMessage);
  }, []);

  useEffect(
    function tellLink() {
      if (originRef.current !== undefined)
        window.parent.postMessage(linkMessage(fullLink), originRef.current);
    },
    [fullLink],
  );

  useEffect(function openThroughWordPress() {
    const secret = readWordPressSecret(readHash());
    // Where the sandbox lets no window be opened, WordPress follows the link itself.
    if (!secret || window.origin !== "null") return;
    const handleClick = (event: MouseEvent) => {
      const isOpening = event.target instanceof Element && event.target.closest("[data-embed-open]");
      if (!isOpening) return;
      event.preventDefault();
      window.parent.postMessage({ message: "link", value: linkRef.current, secret }, "*");
    };
    window.addEventListener("click", handleClick);
    return () => window.removeEventListener("click", handleClick);
  }, []);
}
