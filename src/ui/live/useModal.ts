import { type RefObject, useEffect, useRef } from "react";

/** For a `<dialog>` that is modal for as long as it is rendered. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser gives the focus back to where it came from.
    const dialog = dialogRef.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return dialogRef;
}
