import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";

type DialogProps = {
  title: string;
  /** Of the button that closes it. */
  closeName: string;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is modal for as long as it is rendered; the browser gives the focus back to where it came from. */
export function Dialog({ title, closeName, className = "", onClose, children }: DialogProps) {
  const id = useId();
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={dialogRef}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={closeName}
          onClick={() => dialogRef.current?.close()}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
