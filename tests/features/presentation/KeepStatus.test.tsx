import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FitStatus } from "@/features/presentation/later/FitStatus";
import { type Keeping, KeepStatus } from "@/features/presentation/later/KeepStatus";
import present from "@/i18n/compiled/present.en";
import { PresentMessagesProvider } from "@/i18n/PresentMessagesContext";

const at = (minute: number): Keeping => ({ kind: "kept", savedAt: `2026-12-01T11:4${minute}:00` });
const BUSY: Keeping = { kind: "busy" };
const status = () => screen.getByRole("status");

it("says the first saving and each loss aloud, and shows the others", () => {
  const page = (keeping: Keeping) => (
    <PresentMessagesProvider value={present}>
      <KeepStatus keeping={keeping} locale="en" onConflict={() => {}} />
    </PresentMessagesProvider>
  );
  const { rerender } = render(page(at(1)));
  const isSaid = (keeping: Keeping) => {
    rerender(page(keeping));
    return status().getAttribute("aria-live") === "polite";
  };
  expect(status().getAttribute("aria-live")).toBe("off");
  const said = [BUSY, at(2), BUSY, at(3), { kind: "full" } as const, BUSY, at(4), BUSY, at(5)].map(isSaid);
  expect(said).toEqual([false, true, false, false, true, false, true, false, false]);
  expect(status().textContent).toBe("Kept on this device, saved at 11:45.");
});

it("says once whether the words fit, until that is another", () => {
  const page = (cut: readonly ("wide" | "phone")[] | undefined) => (
    <PresentMessagesProvider value={present}>
      <FitStatus cut={cut} />
    </PresentMessagesProvider>
  );
  const { rerender } = render(page([]));
  const before = status().textContent;
  expect(before).toMatch(/fit/);
  rerender(page(undefined));
  expect(status().textContent).toBe(before);
  rerender(page(["phone"]));
  expect(status().textContent).not.toBe(before);
});
