import { vi } from "vitest";

/** Gives an element a place on the screen, which jsdom does not have. */
export function placeAt(element: Element, left: number, top: number, width = 0, height = 0): void {
  vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(left, top, width, height));
}
