import { ArrowLeft } from "lucide-react";
import { type KeyboardEvent, useMemo, useRef } from "react";
import type { FrameId } from "@/basemap/frames";
import type { FactEntry } from "@/content/briefing/factEntries";
import type { ShowChoices } from "@/content/briefing/showChoices";
import type { SlideContent } from "@/content/briefing/slideContent";
import type { ChangedFact } from "@/domain/factFingerprints";
import type { Locale } from "@/domain/locale";
import type { MissingRecord } from "@/domain/missingRecords";
import type { OwnBriefing } from "@/domain/ownBriefing";
import type { Passage, Slide } from "@/domain/plainBriefing";
import { EMPTY_SLIDE } from "@/features/presentation/editBriefing";
import { formatPartialDate } from "@/i18n/formatDate";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { BriefingFields } from "./BriefingFields";
import { EditorTools } from "./EditorTools";
import { FactNews } from "./FactNews";
import { FactPicker } from "./FactPicker";
import { FitStatus, FitSummary } from "./FitStatus";
import { type ConflictChoice, type Keeping, KeepStatus } from "./KeepStatus";
import { LazyThumb } from "./LazyThumb";
import styles from "./own.module.css";
import { SlideFields } from "./SlideFields";
import { SlideList } from "./SlideList";
import { SlideTools } from "./SlideTools";
import { useFit } from "./useFit";
import { useSlideEdits } from "./useSlideEdits";
import { useUnloadWarning } from "./useUnloadWarning";

export type BriefingEditorProps = {
  briefing: OwnBriefing;
  /** Of the page; the briefing's own may be another. */
  locale: Locale;
  /** YYYY-MM-DD, the date of what is changed now. */
  today: string;
  keeping: Keeping;
  choices: ShowChoices;
  /** Gives the same object for the same slide, see `slideReader`. */
  readSlide: (slide: Slide) => SlideContent;
  frameTitles: Record<FrameId, string>;
  /** Of the list of all own briefings. */
  overviewHref: string;
  /** The slide to begin with, counted from 1. */
  firstNumber?: number;
  /** Sentences of the atlas to choose from; undefined while they are being loaded. */
  facts: readonly FactEntry[] | undefined;
  haveFactsFailed: boolean;
  /** A sentence as a paragraph that keeps what it rests on. */
  passageOf: (entry: FactEntry, to: "text" | "notes") => Passage;
  /** Where the atlas has changed since, and what it no longer has. */
  changed: readonly ChangedFact[];
  missing: readonly MissingRecord[];
  /** The briefing with today's words of its facts remembered; of these ids anew. */
  remember: (briefing: OwnBriefing, anew?: readonly string[]) => OwnBriefing;
  onChange: (briefing: OwnBriefing) => void;
  /** From a slide on, counted from 1. */
  onPresent: (number: number) => void;
  onPresenter: (number: number) => void;
  onHandout: () => void;
  /** Gives the name of the file. */
  onDownload: () => string;
  onOpenFile: (briefing: OwnBriefing) => void;
  /** The whole address; undefined where the briefing is too long for one. */
  makeLink: () => string | undefined;
  onCopy: (text: string) => Promise<boolean>;
  onDelete: () => void;
  onConflict: (choice: ConflictChoice) => void;
};

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");

/** The editor of a reader's own briefing. It keeps nothing itself: what was changed is handed on at once. */
export function BriefingEditor(props: BriefingEditorProps) {
  const { briefing, locale, today, keeping, readSlide, frameTitles } = props;
  const { own } = usePresentMessages();
  const titleRef = useRef<HTMLInputElement>(null);
  const edits = useSlideEdits(briefing, today, (props.firstNumber ?? 1) - 1, (next) =>
    props.onChange(props.remember(next)),
  );
  // What is being saved is saved before the page goes away, by whoever keeps it.
  useUnloadWarning(keeping.kind !== "kept" && keeping.kind !== "busy");
  const { title, author, date, slides } = briefing;
  const around = useMemo(
    () => ({ title, author, date: formatPartialDate(date, locale) }),
    [title, author, date, locale],
  );
  const { selected } = edits;
  const slide = slides[selected] ?? EMPTY_SLIDE;
  const content = readSlide(slide);
  const handleKeyDown = (event: KeyboardEvent) => {
    // In a field the browser takes back what was typed there.
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || isTyping(event.target))
      return;
    event.preventDefault();
    (event.shiftKey ? edits.redo : edits.undo)?.();
  };
  const fit = useFit({ slides, selected, readSlide, briefing: around, frameTitles });
  const pickFact = (entry: FactEntry, to: "text" | "notes") =>
    edits.changeSlide({ [to]: [...slide[to], props.passageOf(entry, to)] });
  const takeFact = ({ slide: at, part, paragraph, ids }: ChangedFact, text: string | undefined) => {
    const passages = slides[at]?.[part] ?? [];
    const next = passages.map((one, index) =>
      index === paragraph && text !== undefined ? { ...one, text } : one,
    );
    const after = slides.map((one, index) => (index === at ? { ...one, [part]: next } : one));
    edits.replace(props.remember({ ...briefing, slides: after }, ids));
  };
  const focusTitle = () => titleRef.current?.focus();
  const handleAdd = () => {
    edits.add();
    // A new slide is given its title first.
    focusTitle();
  };
  const handleUndoDeletion = () => {
    edits.undo?.();
    // The button goes away with what it says; the slide that has come back is chosen.
    focusTitle();
  };
  return (
    <section className={styles.editor} aria-label={own.editor.label()} onKeyDown={handleKeyDown}>
      <header>
        <a className={styles.back} href={props.overviewHref}>
          <ArrowLeft aria-hidden="true" size={15} /> <span>{own.overview()}</span>
        </a>
        <h1>{own.editor.label()}</h1>
        <BriefingFields briefing={briefing} onEdit={edits.apply} />
        <KeepStatus keeping={keeping} locale={locale} onConflict={props.onConflict} />
        <EditorTools {...props} number={selected + 1} undo={edits.undo} redo={edits.redo} />
        <p className={styles.help}>{own.editor.about()}</p>
        <FactNews
          slides={slides}
          changed={props.changed}
          missing={props.missing}
          entries={props.facts ?? []}
          onGo={edits.select}
          onTake={takeFact}
          onKeep={(changed) => takeFact(changed, undefined)}
        />
        <FitSummary slides={slides} cutOf={fit.cutOf} />
      </header>
      <section className={styles.master} aria-label={own.slides.title()}>
        <SlideTools
          selected={selected}
          count={slides.length}
          onAdd={handleAdd}
          onMove={edits.move}
          onDuplicate={edits.duplicate}
          onDelete={edits.remove}
        />
        <div className={styles.notice}>
          <p role="status">{edits.notice?.text}</p>
          {edits.notice?.isDeletion && edits.undo && (
            <button type="button" className="control" onClick={handleUndoDeletion}>
              {own.undo()}
            </button>
          )}
        </div>
        <p className={styles.help}>{own.slides.help()}</p>
        <SlideList
          briefing={around}
          slides={slides}
          readSlide={readSlide}
          frameTitles={frameTitles}
          selected={selected}
          cutOf={fit.cutOf}
          onSelect={edits.select}
          onMove={edits.move}
        />
      </section>
      <section className={styles.detail} aria-label={own.fields.label({ number: selected + 1 })}>
        <h2>{own.fields.label({ number: selected + 1 })}</h2>
        <div className={styles.picture}>
          <LazyThumb
            briefing={around}
            slide={content}
            number={selected + 1}
            count={slides.length}
            frameTitles={frameTitles}
          />
          <FitStatus cut={fit.cutOf(slide)} />
          <p className={styles.help}>{content.mapText}</p>
        </div>
        <div className={styles.fields}>
          <SlideFields
            slide={slide}
            content={content}
            choices={props.choices}
            onChange={edits.changeSlide}
            titleRef={titleRef}
          >
            <FactPicker
              key={selected}
              entries={props.facts}
              hasFailed={props.haveFactsFailed}
              used={[...slide.text, ...slide.notes].flatMap(({ claims, gaps }) => [...claims, ...gaps])}
              onPick={pickFact}
            />
          </SlideFields>
        </div>
      </section>
      {fit.room}
    </section>
  );
}
