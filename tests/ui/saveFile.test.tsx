import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveFile } from "@/ui/later/saveFile";

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no addresses of files.
  URL.createObjectURL = vi.fn(() => "blob:here");
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("follows a link to the file under its name, from within the document, and takes it away", () => {
  const followed: [href: string, name: string, isConnected: boolean][] = [];
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    const link = event.target as HTMLAnchorElement;
    followed.push([link.href, link.download, link.isConnected]);
  };
  document.addEventListener("click", follow);
  const file = new Blob(["x"]);
  saveFile(file, "atlas.json");
  document.removeEventListener("click", follow);
  expect(URL.createObjectURL).toHaveBeenCalledWith(file);
  expect(followed).toEqual([["blob:here", "atlas.json", true]]);
  expect(document.querySelector("a")).toBeNull();
});

it("keeps the file's address until the browser has read it, and not for ever", () => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  saveFile(new Blob(["x"]), "atlas.json");
  vi.advanceTimersByTime(1000);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:here");
});
