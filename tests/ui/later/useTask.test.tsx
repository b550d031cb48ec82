import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TaskStatus } from "@/ui/later/TaskStatus";
import { type TaskControl, useTask } from "@/ui/later/useTask";

type Running = TaskControl & { finish: (result: string) => void; fail: () => void };

const texts = {
  making: "Being made",
  cancel: "Cancel",
  cancelled: "Cancelled",
  failed: "Failed",
  progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total}`,
};

function renderTask() {
  const begun: Running[] = [];
  function Place() {
    const { state, run, cancel } = useTask<"one">();
    const start = () =>
      run(
        "one",
        (control) =>
          new Promise((resolve, reject) =>
            begun.push({ ...control, finish: resolve, fail: () => reject(new Error()) }),
          ),
      );
    return (
      <>
        <button type="button" onClick={start}>
          Start
        </button>
        <TaskStatus state={state} texts={texts} onCancel={cancel} />
      </>
    );
  }
  const view = render(<Place />);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const start = async () => {
    await user.click(screen.getByRole("button", { name: "Start" }));
    const running = begun.at(-1);
    if (!running) throw new Error("Nothing was begun");
    return running;
  };
  return { ...view, begun, user, start };
}

const said = () => screen.getByRole("status").textContent;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("something that takes a while", () => {
  it("says nothing of a short wait, and of a longer one how far it is", async () => {
    const { start } = renderTask();
    const running = await start();
    expect(screen.queryByRole("progressbar")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(250));
    expect(said()).toBe("Being made");
    const bar = screen.getByRole<HTMLProgressElement>("progressbar");
    expect(bar.hasAttribute("value")).toBe(false);
    act(() => running.onProgress({ done: 3, total: 12 }));
    expect([bar.value, bar.max]).toEqual([3, 12]);
    expect(screen.getByText("3 of 12")).toBeTruthy();
    await act(async () => running.finish("Saved as x"));
    expect(said()).toBe("Saved as x");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is cancelled at once, whatever comes of it, and the focus stays", async () => {
    const { start, user } = renderTask();
    const running = await start();
    await act(() => vi.advanceTimersByTimeAsync(250));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(running.signal.aborted).toBe(true);
    expect(said()).toBe("Cancelled");
    expect(document.activeElement).toBe(screen.getByRole("status"));
    await act(async () => running.finish("Saved as x"));
    expect(said()).toBe("Cancelled");
    const second = await start();
    await act(async () => second.finish("Saved as y"));
    expect(said()).toBe("Saved as y");
  });

  it("is not begun twice, says that it failed, and can be tried again", async () => {
    const { start, begun } = renderTask();
    const running = await start();
    await start();
    expect(begun.length).toBe(1);
    await act(async () => running.fail());
    expect(said()).toBe("Failed");
    await start();
    expect(begun.length).toBe(2);
  });

  it("is cancelled when its place goes away", async () => {
    const { start, unmount } = renderTask();
    const running = await start();
    unmount();
    expect(running.signal.aborted).toBe(true);
  });
});
