import { type ReactNode, type RefObject, useId } from "react";
import type { ShowChoices } from "@/content/briefing/showChoices";
import { CITIES_SIDE_BY_SIDE } from "@/content/briefing/slideBoard";
import type { SlideContent } from "@/content/briefing/slideContent";
import { countWords, MAX_SLIDE_WORDS, SLIDE_KINDS, SLIDE_LAYOUTS } from "@/domain/briefing";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import { isOwnWords, type Slide } from "@/domain/plainBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";
import { ParagraphsField } from "./ParagraphsField";
import { ShowFields } from "./ShowFields";

type SlideFieldsProps = {
  slide: Slide;
  content: SlideContent;
  choices: ShowChoices;
  /** `run` names the field that is typed into. */
  onChange: (change: Partial<Slide>, run?: string) => void;
  /** The field of the title: it takes the focus where a pressed button goes away. */
  titleRef: RefObject<HTMLInputElement | null>;
  /** Between the texts and the map. */
  children?: ReactNode;
};

const withoutSources = (passages: Slide["text"]) =>
  passages.map(({ text }) => ({ text, claims: [], gaps: [] }));

/** Says which paragraphs rest on no record. */
function OwnTexts({ passages }: { passages: Slide["text"] }) {
  const { fields } = usePresentMessages().own;
  const own = passages.filter(isOwnWords);
  if (passages.length === 0) return null;
  return (
    <div data-own-words={own.length}>
      <p>{fields.ownText({ count: own.length })}</p>
      {own.length > 0 && (
        <ul className={styles.ownTexts}>
          {own.map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
            <li key={index} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** All that a slide has, to be changed. */
export function SlideFields({ slide, content, choices, onChange, titleRef, children }: SlideFieldsProps) {
  const { fields } = usePresentMessages().own;
  const id = useId();
  const words = slide.text.reduce((sum, { text }) => sum + countWords(text), 0);
  const limit = MAX_SLIDE_WORDS;
  const { board } = content;
  const lacking =
    (board?.kind === "cities" && board.cities.length < CITIES_SIDE_BY_SIDE && fields.fewCities()) ||
    (board?.kind === "timeline" && board.rows.length === 0 && fields.noRows());
  return (
    <>
      <p className={styles.wide}>
        <label htmlFor={`${id}-title`}>{fields.title()}</label>
        <input
          ref={titleRef}
          id={`${id}-title`}
          value={slide.title}
          dir="auto"
          maxLength={OWN_LIMITS.title}
          onChange={({ target }) => onChange({ title: target.value }, "slide title")}
        />
      </p>
      <p className={styles.wide}>
        <label htmlFor={`${id}-kind`}>{fields.kind()}</label>
        <select
          id={`${id}-kind`}
          value={slide.kind}
          onChange={({ target }) => {
            const kind = SLIDE_KINDS.find((one) => one === target.value);
            if (kind) onChange({ kind });
          }}
        >
          {SLIDE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {fields.kinds[kind]()}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.wide}>
        <label htmlFor={`${id}-layout`}>{fields.layout()}</label>
        <select
          id={`${id}-layout`}
          value={slide.layout ?? "map"}
          aria-describedby={`${id}-layout-lacks`}
          onChange={({ target }) => onChange({ layout: SLIDE_LAYOUTS.find((one) => one === target.value) })}
        >
          {(["map", ...SLIDE_LAYOUTS] as const).map((layout) => (
            <option key={layout} value={layout}>
              {fields.layouts[layout]()}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-layout-lacks`} role="status" className={styles.warning}>
        {lacking}
      </p>
      <ParagraphsField
        label={fields.text()}
        rows={6}
        passages={slide.text}
        onChange={(text) => onChange({ text }, "text")}
      >
        <p>{fields.words({ count: words, limit })}</p>
        <OwnTexts passages={slide.text} />
        <p role="status" className={styles.warning}>
          {words > limit && fields.tooLong({ limit })}
        </p>
      </ParagraphsField>
      <ParagraphsField
        label={fields.notes()}
        rows={6}
        passages={slide.notes}
        onChange={(notes) => onChange({ notes }, "notes")}
      />
      {children}
      {content.noteSources.length > 0 && (
        <section className={styles.sources} aria-label={fields.sources()}>
          <h3>{fields.sources()}</h3>
          <p className={styles.help}>{fields.sourcesHelp()}</p>
          <ul>
            {content.noteSources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
          <button
            type="button"
            className="control"
            onClick={() => {
              // The button goes away with them.
              titleRef.current?.focus();
              onChange({ text: withoutSources(slide.text), notes: withoutSources(slide.notes) });
            }}
          >
            {fields.noSources()}
          </button>
        </section>
      )}
      <ShowFields
        show={slide.show}
        layout={slide.layout}
        choices={choices}
        onChange={(show, run) => onChange({ show }, run)}
      />
    </>
  );
}
