import { useState } from "react";
import { NumberField } from "@/features/presentation/later/NumberField";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { AUTOPLAY_SECONDS } from "@/url-state/presentQuery";

const USUAL_SECONDS = 20;

/** Starts slides that go on by themselves, as on a screen in a lobby. */
export function KioskPart({ toAddress }: { toAddress: (seconds: number) => string }) {
  const { kiosk } = usePresentMessages();
  const [seconds, setSeconds] = useState(USUAL_SECONDS);
  const { min, max } = AUTOPLAY_SECONDS;
  const isGood = (value: number | undefined) => value !== undefined && value >= min && value <= max;
  return (
    <>
      <p>{kiosk.intro()}</p>
      <NumberField
        label={kiosk.seconds()}
        value={seconds}
        problemOf={(value) => (isGood(value) ? undefined : kiosk.bad({ min, max }))}
        onChange={(value) => value !== undefined && setSeconds(value)}
      />
      <a className="control" href={toAddress(seconds)}>
        {kiosk.start()}
      </a>
    </>
  );
}
