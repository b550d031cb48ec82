import { useAddress } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { parsePresentQuery } from "@/url-state/presentQuery";
import { HandoutApp } from "./HandoutApp";
import { handoutAddress } from "./handoutAddress";
import type { PresentData } from "./presentData";
import { shippedFiles } from "./shippedFiles";

/** The handout of a shipped briefing. */
export function HandoutPage({ data }: { data: PresentData & { kind: "handout" } }) {
  const { id, briefing, locale } = data;
  const [, search = ""] = useAddress(handoutAddress(locale, id)).split("?");
  const stage = formatPresentPath({ kind: "slide", briefing: id, number: 1, mode: "stage" }, locale);
  return (
    <HandoutApp
      briefing={briefing}
      locale={locale}
      files={shippedFiles(id, data)}
      stage={stage}
      asked={parsePresentQuery(search).print}
    />
  );
}
