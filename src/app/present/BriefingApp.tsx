import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { useAddress } from "@/url-state/location";
import { formatPresentPath, parsePresentPath, type SlideMode } from "@/url-state/presentPaths";
import { formatPresentQuery, parsePresentQuery } from "@/url-state/presentQuery";
import { copyAddress } from "./copyAddress";
import { NotesApp } from "./NotesApp";
import { PresenterApp } from "./PresenterApp";
import type { PresentData } from "./presentData";
import { StageApp } from "./StageApp";
import { shippedFiles } from "./shippedFiles";

/** A shipped briefing: its stage, its notes or the presenter's window, as the address says. */
export function BriefingApp({ data }: { data: PresentData & { kind: "slide" } }) {
  const { id, briefing, locale, mode, siteAddress } = data;
  const present = usePresentMessages();
  const pathOf = (number: number, its: SlideMode) =>
    formatPresentPath({ kind: "slide", briefing: id, number, mode: its }, locale);
  const first = pathOf(data.number, mode);
  const address = useAddress(first);
  const [path = first, search = ""] = address.split("?");
  const query = parsePresentQuery(search);
  const place = parsePresentPath(path)?.place;
  const count = briefing.slides.length;
  const asked = place?.kind === "slide" ? place.number : data.number;
  const number = Math.min(asked, count);
  // What another address asked for is said once, not taken along.
  const { asked: lost, picture: askedPicture = 1, badAutoplay: _bad, ...kept } = query;
  const picture = Math.min(askedPicture, briefing.slides[number - 1]?.steps?.length ?? 1);
  const toAddress = (to: number, its: SlideMode = mode, at = 1) =>
    pathOf(to, its) + formatPresentQuery({ ...kept, ...(at > 1 && { picture: at }) });
  const toLink = (to: number) => siteAddress + pathOf(to, "stage");
  const files = shippedFiles(id, data);
  const copy = copyAddress(locale, id, number);
  const common = { channel: id, briefing, number, picture, toAddress };
  switch (mode) {
    case "stage":
      return (
        <StageApp
          {...common}
          locale={locale}
          query={query}
          toLink={toLink}
          toKiosk={(autoplay) => pathOf(number, "stage") + formatPresentQuery({ ...kept, autoplay })}
          files={files}
          toCited={(to) => ({ path: pathOf(to, "stage") })}
          copy={copy}
          notice={lost && present.stage.noSlide({ count, asked: lost, number })}
        />
      );
    case "notes":
      return <NotesApp {...common} handout={files.toHandout()} copy={copy} />;
    case "presenter":
      return <PresenterApp {...common} toLink={toLink} />;
  }
}
