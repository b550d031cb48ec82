import { ArrowLeft } from "lucide-react";
import { useMemo } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { readSlidePlace } from "./slidePlace";

/** The way back to the slide that this tab came from. */
export function BackToSlide({ hasRested }: { hasRested: boolean }) {
  const { site } = useMessages();
  const place = useMemo(() => (hasRested ? readSlidePlace() : undefined), [hasRested]);
  const away = useLazy(place?.channel !== undefined, () => import("./later/AwayFromStage"));
  if (!place) return null;
  return (
    <>
      <a className="control" href={place.href} data-back-to-slide>
        <ArrowLeft aria-hidden="true" size={16} />
        <span>{site.backToSlide({ number: place.number })}</span>
      </a>
      {away.part && <away.part.AwayFromStage place={place} />}
    </>
  );
}
