import { useEffect, useState } from "react";
import styles from "@/features/presentation/index.module.css";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { useLazy } from "@/ui/useLazy";
import type { PresentData } from "./presentData";

/** The page of a reader's own briefings, before and while its parts are loaded: the HTML knows none of them. */
export function OwnPage({ data: { locale, siteAddress, fileTemplate } }: { data: PresentData }) {
  const { index, own } = usePresentMessages();
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => setIsAwake(true), []);
  const { part, hasFailed } = useLazy(isAwake, () => import("./later/OwnApp"));
  if (part) return <part.OwnApp locale={locale} siteAddress={siteAddress} fileTemplate={fileTemplate} />;
  return (
    <main className={styles.page}>
      <h1>{index.own()}</h1>
      <p className={styles.intro}>{index.ownIntro()}</p>
      <noscript>
        <p>{own.needsScript()}</p>
      </noscript>
      <p role="status">{hasFailed ? own.failed() : isAwake && own.loading()}</p>
    </main>
  );
}
