import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  Copy,
  LayoutGrid,
  List,
  Map as MapIcon,
  Maximize,
  Minimize,
  Moon,
  Pencil,
  Presentation,
  ScrollText,
  Share2,
  Sun,
} from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./stage.module.css";

export type StageHrefs = {
  /** Absent at either end. */
  previous?: string | undefined;
  next?: string | undefined;
  /** The live map with what the slide shows; absent where there is none to go to. */
  explore?: string | undefined;
  notes: string;
  /** The page of all briefings; absent in a file. */
  index?: string | undefined;
  /** Where the briefing can be changed; absent where it is not the reader's own. */
  edit?: string | undefined;
  /** Where a shipped one becomes the reader's own. */
  copy?: string | undefined;
};

export type StageControlsProps = {
  hrefs: StageHrefs;
  number: number;
  count: number;
  theme: "light" | "dark";
  isFull: boolean;
  onStep: (by: 1 | -1) => void;
  onThemeToggle: () => void;
  onFullScreen: () => void;
  /** Absent where there is no second window, and where nothing can be handed on. */
  onPresenter?: (() => void) | undefined;
  onShare?: (() => void) | undefined;
  onHelp: () => void;
  onGrid: () => void;
  /** Before the reader goes to the live map. */
  onLeave: () => void;
  /** Whether the site works without a network. */
  offline?: ReactNode;
};

/** What can be done on the stage. Steps and ways out are links, so that they work without a script. */
export function StageControls(props: StageControlsProps) {
  const { hrefs, number, count, theme, isFull } = props;
  const { stage, index, position, positionLong } = usePresentMessages();
  const navRef = useRef<HTMLElement>(null);
  const isPressedRef = useRef(false);
  // At either end the link that was pressed is gone, and the focus with it: the other step has it then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slide is what a press has changed.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isPressedRef.current && isLost) navRef.current?.querySelector<HTMLElement>("a[rel]")?.focus();
    isPressedRef.current = false;
  }, [number]);
  const step = (by: 1 | -1, href: string | undefined) => {
    const [Icon, name] = by === 1 ? [ChevronRight, stage.next()] : [ChevronLeft, stage.previous()];
    return href === undefined ? (
      <span className={styles.control} aria-hidden="true" data-off>
        <Icon size={20} />
      </span>
    ) : (
      <a
        className={styles.control}
        href={href}
        aria-label={name}
        title={name}
        rel={by === 1 ? "next" : "prev"}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          isPressedRef.current = true;
          props.onStep(by);
        }}
      >
        <Icon aria-hidden="true" size={20} />
      </a>
    );
  };
  const button = (name: string, Icon: typeof Sun, onClick: () => void, isForDesk = false) => (
    <button
      type="button"
      className={`${styles.control} needs-script ${isForDesk ? styles.desk : ""}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
  return (
    <nav ref={navRef} className={styles.controls} aria-label={stage.controls()} data-controls>
      {step(-1, hrefs.previous)}
      <span className={styles.count}>
        <span aria-hidden="true">{position({ number, count })}</span>
        <span className="visually-hidden">{positionLong({ number, count })}</span>
      </span>
      {step(1, hrefs.next)}
      {button(stage.grid(), LayoutGrid, props.onGrid)}
      {button(
        isFull ? stage.leaveFullScreen() : stage.fullScreen(),
        isFull ? Minimize : Maximize,
        props.onFullScreen,
      )}
      {button(
        theme === "dark" ? stage.toLight() : stage.toDark(),
        theme === "dark" ? Sun : Moon,
        props.onThemeToggle,
      )}
      {props.onPresenter && button(stage.presenter(), Presentation, props.onPresenter, true)}
      <a className={styles.control} href={hrefs.notes} aria-label={stage.notes()} title={stage.notes()}>
        <ScrollText aria-hidden="true" size={18} />
      </a>
      {hrefs.edit !== undefined && (
        <a className={styles.control} href={hrefs.edit} aria-label={stage.edit()} title={stage.edit()}>
          <Pencil aria-hidden="true" size={18} />
        </a>
      )}
      {hrefs.copy !== undefined && (
        <a className={styles.control} href={hrefs.copy} aria-label={index.copy()} title={index.copy()}>
          <Copy aria-hidden="true" size={18} />
        </a>
      )}
      {props.onShare && button(stage.share(), Share2, props.onShare)}
      {button(stage.help(), CircleHelp, props.onHelp, true)}
      {hrefs.index !== undefined && (
        <a className={styles.control} href={hrefs.index} aria-label={stage.index()} title={stage.index()}>
          <List aria-hidden="true" size={18} />
        </a>
      )}
      {hrefs.explore !== undefined && (
        <a
          className={styles.control}
          href={hrefs.explore}
          aria-label={stage.explore()}
          title={stage.explore()}
          onClick={props.onLeave}
        >
          <MapIcon aria-hidden="true" size={18} />
        </a>
      )}
      {props.offline && <div className={styles.offline}>{props.offline}</div>}
    </nav>
  );
}
