import { ArrowLeft } from "lucide-react";
import { BriefingList } from "@/features/presentation/BriefingList";
import styles from "@/features/presentation/index.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { formatPresentPath, type SlideMode } from "@/url-state/presentPaths";
import { copyAddress } from "./copyAddress";
import { handoutAddress } from "./handoutAddress";
import { OfflineCorner } from "./OfflineCorner";
import type { PresentData } from "./presentData";
import { slidePreviewPath } from "./slidePreviewPath";

/** The page of all briefings. */
export function IndexApp({ data: { briefings, locale } }: { data: PresentData & { kind: "index" } }) {
  const messages = useMessages();
  const { index } = usePresentMessages();
  const hrefOf = (briefing: string, number: number, mode: SlideMode = "stage") =>
    toHref(formatPresentPath({ kind: "slide", briefing, number, mode }, locale));
  return (
    <main className={styles.page}>
      <OfflineCorner locale={locale} />
      <a className={styles.back} href={toHref(formatPath({ kind: "home" }, locale))}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{messages.site.name()}</span>
      </a>
      <h1>{index.title()}</h1>
      <p className={styles.intro}>{index.intro()}</p>
      <BriefingList
        briefings={briefings.map(({ slideTitles, ...its }) => ({
          ...its,
          slides: slideTitles.map((title, at) => ({ title, href: hrefOf(its.id, at + 1) })),
          notesHref: hrefOf(its.id, 1, "notes"),
          copyHref: toHref(copyAddress(locale, its.id)),
          handoutHref: toHref(handoutAddress(locale, its.id)),
          picture: toHref(slidePreviewPath(its.id, 1, locale)),
        }))}
      />
      <section className={styles.own}>
        <h2>{index.own()}</h2>
        <p>{index.ownIntro()}</p>
        <a className="control" href={toHref(formatPresentPath({ kind: "own" }, locale))}>
          {index.ownOpen()}
        </a>
      </section>
    </main>
  );
}
