import { Download, FileText, Play, Presentation, Redo2, Undo2 } from "lucide-react";
import { useState } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { BriefingEditorProps } from "./BriefingEditor";
import { CopyLink } from "./CopyLink";
import { DeleteBriefing } from "./DeleteBriefing";
import { OpenFile } from "./OpenFile";
import styles from "./own.module.css";

type EditorToolsProps = Pick<
  BriefingEditorProps,
  | "briefing"
  | "onPresent"
  | "onPresenter"
  | "onHandout"
  | "onDownload"
  | "onOpenFile"
  | "makeLink"
  | "onCopy"
  | "onDelete"
> & {
  /** The chosen slide, counted from 1. */
  number: number;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
};

/** What can be done with the whole briefing. */
export function EditorTools({ briefing, number, undo, redo, ...its }: EditorToolsProps) {
  const { own } = usePresentMessages();
  const [saved, setSaved] = useState("");
  return (
    <div className={styles.tools}>
      <button type="button" className="control" onClick={() => its.onPresent(number)}>
        <Play aria-hidden="true" size={16} />
        <span>{own.editor.present()}</span>
      </button>
      <button type="button" className="control" onClick={() => its.onPresenter(number)}>
        <Presentation aria-hidden="true" size={16} />
        <span>{own.editor.presenter()}</span>
      </button>
      <button type="button" className="control" onClick={its.onHandout}>
        <FileText aria-hidden="true" size={16} />
        <span>{own.editor.handout()}</span>
      </button>
      <button type="button" className="control" aria-disabled={!undo || undefined} onClick={undo}>
        <Undo2 aria-hidden="true" size={16} />
        <span>{own.undo()}</span>
      </button>
      <button type="button" className="control" aria-disabled={!redo || undefined} onClick={redo}>
        <Redo2 aria-hidden="true" size={16} />
        <span>{own.redo()}</span>
      </button>
      <button
        type="button"
        className="control"
        onClick={() => setSaved(own.editor.downloaded({ file: its.onDownload() }))}
      >
        <Download aria-hidden="true" size={16} />
        <span>{own.editor.download()}</span>
      </button>
      <p role="status">{saved}</p>
      <CopyLink briefing={briefing} makeLink={its.makeLink} onCopy={its.onCopy} />
      <OpenFile onOpen={its.onOpenFile} />
      <DeleteBriefing title={briefing.title} onDelete={its.onDelete} />
    </div>
  );
}
