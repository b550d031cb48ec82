import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { expect, it, vi } from "vitest";
import { OpenDialog } from "@/app/later/AddViewDialog";
import type { AddedView } from "@/app/later/addView";
import { DialogsProvider } from "@/app/state/Dialogs";
import { NoticesProvider, useTold } from "@/app/state/Notices";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";

vi.mock("@/app/state/builtPage", () => ({ useBuiltPage: () => ({ build: "a" }) }));
vi.mock("@/app/state/Address", () => ({ useAddressState: () => ({ state: {} }) }));
vi.mock("@/app/state/PageView", () => ({ usePage: () => ({ view: {} }) }));
vi.mock("@/ui/later/Dialog", () => ({ Dialog: ({ children }: { children: ReactNode }) => children }));

const ADDED: AddedView = { title: "Mine", number: 2, href: "/present/own/" };

vi.mock("@/app/later/AddViewPart", () => ({
  AddViewPart: ({ onAdded }: { onAdded: (added: AddedView) => void }) => (
    <button type="button" onClick={() => onAdded(ADDED)}>
      add
    </button>
  ),
}));

function Screen() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <p data-testid="told">{useTold().told["add-view"]?.action?.text ?? "nothing"}</p>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        open or close
      </button>
      {isOpen && <OpenDialog />}
    </>
  );
}

it("tells where the last slide went until another one is made", async () => {
  render(
    <MessagesProvider value={messages}>
      <NoticesProvider>
        <DialogsProvider>
          <Screen />
        </DialogsProvider>
      </NoticesProvider>
    </MessagesProvider>,
  );
  const user = userEvent.setup();
  const told = () => screen.getByTestId("told").textContent;
  expect(told()).toBe("nothing");
  await user.click(screen.getByRole("button", { name: "add" }));
  expect(told()).toBe(messages.share.openSlide());
  await user.click(screen.getByRole("button", { name: "open or close" }));
  expect(told()).toBe(messages.share.openSlide());
  await user.click(screen.getByRole("button", { name: "open or close" }));
  expect(told()).toBe("nothing");
});
