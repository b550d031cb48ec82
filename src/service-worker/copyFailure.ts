import type { CopyFailureKind } from "@/domain/offlineCopy";

/** Files could not be kept. */
export class CopyFailure extends Error {
  override name = "CopyFailure";
  readonly failure: CopyFailureKind;

  constructor(failure: CopyFailureKind, options?: ErrorOptions) {
    super(`The copy is not whole: ${failure}`, options);
    this.failure = failure;
  }
}

/** Why something failed, whatever was thrown. */
export function failureOf(error: unknown): CopyFailureKind {
  if (error instanceof CopyFailure) return error.failure;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "AbortError") return "cancelled";
  return name === "QuotaExceededError" ? "full" : "storage";
}
