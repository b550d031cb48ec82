import type { Map as LeafletMap } from "leaflet";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import styles from "./streets.module.css";
import { TILES } from "./tiles";

/** Once in a visit a reader is asked: the server is the same for every frame. */
let hasAgreed = false;

type StreetsChoiceProps = { map: LeafletMap; frameTitle: string };

/** Switches a detailed map from another server on, after it has been said what that server sees. Off at first. */
export function StreetsChoice({ map, frameTitle }: StreetsChoiceProps) {
  const { streets: messages } = useMessages();
  const [isOn, setIsOn] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const agreeRef = useRef<HTMLButtonElement>(null);
  const { part } = useLazy(isOn, () => import("./showTiles"), timesAsked);
  useEffect(() => {
    if (isAsking) agreeRef.current?.focus();
  }, [isAsking]);
  useEffect(() => {
    if (isOn && part && TILES) return part.showTiles(map, TILES);
  }, [map, isOn, part]);
  if (!TILES) return null;
  const show = () => {
    setIsOn(true);
    setTimesAsked(timesAsked + 1);
  };
  const close = () => {
    setIsAsking(false);
    buttonRef.current?.focus();
  };
  const handlePress = () => {
    if (isOn) setIsOn(false);
    else if (hasAgreed) show();
    else setIsAsking(!isAsking);
  };
  const handleAgree = () => {
    hasAgreed = true;
    close();
    show();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // It closes the question, and no more.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={styles.switch}
        aria-pressed={isOn}
        aria-expanded={isAsking}
        aria-label={messages.of({ frame: frameTitle })}
        onClick={handlePress}
      >
        {messages.show()}
      </button>
      {isAsking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
        <div
          className={styles.question}
          role="group"
          aria-label={messages.of({ frame: frameTitle })}
          onKeyDown={handleKeyDown}
        >
          <p>{messages.told({ host: TILES.host })}</p>
          <button ref={agreeRef} type="button" onClick={handleAgree}>
            {messages.agree()}
          </button>
          <button type="button" onClick={close}>
            {messages.decline()}
          </button>
        </div>
      )}
      {isOn && <p className={styles.attribution}>{TILES.attribution}</p>}
    </>
  );
}
