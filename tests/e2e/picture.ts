import type { Locator, Page } from "@playwright/test";

export type Point = { x: number; y: number };

/** CSS pixels of the window. */
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** A mark as it lies on the screen. */
export type Mark = {
  city: string;
  /** The page is about it, or about its counterpart. */
  isMeant: boolean;
  /** Middle of the target, inside its frame or not. */
  middle: Point;
  isInFrame: boolean;
  /** What is painted of the shape. */
  shape: Rectangle;
  /** Absent where the label is hidden. */
  label?: Rectangle;
  /** The cities that the label names. */
  names: string[];
  frame: Rectangle;
  frameId: string;
};

/** Sizes of a window that every picture has to suit. */
export const SIZES = [
  { name: "1440 × 900", width: 1440, height: 900 },
  { name: "1024 × 768", width: 1024, height: 768 },
  { name: "390 × 844", width: 390, height: 844 },
];

export const FRAMES = [
  { id: "us", country: "United States", region: "Map of the United States", anchor: /^Columbus\b/ },
  { id: "be", country: "Belgium", region: "Map of Belgium", anchor: /^Antwerp\b/ },
] as const;

export function findMap(page: Page, country: (typeof FRAMES)[number]["country"]): Locator {
  return page.getByRole("region", { name: FRAMES.find((frame) => frame.country === country)?.region ?? "" });
}

/** All marks of both frames, each once, by the address that they open. */
export async function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const read = (element: Element): Rectangle => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    // The style sheet draws it: a square of this side, or a circle in it, in the middle of its mark.
    const readShape = (mark: Element, { x, y }: { x: number; y: number }): Rectangle => {
      const { width, scale, rotate } = getComputedStyle(mark, "::after");
      const half =
        ((Number.parseFloat(width) || 0) / 2) *
        (Number.parseFloat(scale) || 1) *
        (rotate === "45deg" ? Math.SQRT2 : 1);
      return { left: x - half, top: y - half, right: x + half, bottom: y + half };
    };
    return [...document.querySelectorAll<HTMLElement>("[data-frame]")].flatMap((frameElement) => {
      const frame = read(frameElement);
      return [...frameElement.querySelectorAll<HTMLElement>("[data-city]")].map((mark) => {
        const target = read(mark);
        const middle = { x: (target.left + target.right) / 2, y: (target.top + target.bottom) / 2 };
        const shown = [...mark.querySelectorAll<HTMLElement>("[data-label]")].find(
          (it) => it.getBoundingClientRect().width > 0,
        );
        return {
          city: mark.dataset.city ?? "",
          isMeant: ["selected", "counterpart"].includes(mark.dataset.emphasis ?? ""),
          middle,
          isInFrame:
            middle.x > frame.left &&
            middle.x < frame.right &&
            middle.y > frame.top &&
            middle.y < frame.bottom,
          shape: readShape(mark, middle),
          ...(shown && { label: read(shown) }),
          // A label that tells no cities is its mark's own.
          names: shown ? (shown.dataset.label || (mark.dataset.city ?? "")).split(" ") : [],
          frame,
          frameId: frameElement.dataset.frame ?? "",
        };
      });
    });
  });
}

export async function readMark(page: Page, city: string): Promise<Mark> {
  const mark = (await readMarks(page)).find((candidate) => candidate.city === city);
  if (!mark) throw new Error(`${city} has no mark`);
  return mark;
}

/** Where the land of a frame's own country is painted. */
export async function readCountry(page: Page, frame: "us" | "be"): Promise<Rectangle> {
  return (
    page
      .locator(`[data-frame="${frame}"] path[class*="country"]`)
      // Leaflet shows a copy; the still drawing stays hidden below it.
      .filter({ visible: true })
      .first()
      .evaluate((path) => {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        return { left, top, right, bottom };
      })
  );
}

/** World pixels at zoom 0: a box in each country. */
const LAND = { us: [44, 90, 68, 107], be: [129.9, 85.4, 132.1, 86.9] } as const;

/** Where a box of a frame's own country is painted, however far the drawing reaches around it. */
export async function readGround(page: Page, frame: "us" | "be"): Promise<Rectangle> {
  return page
    .locator(`[data-frame="${frame}"] svg[data-units]`)
    .filter({ visible: true })
    .first()
    .evaluate((drawing, [west, north, east, south]) => {
      const matrix = drawing instanceof SVGSVGElement ? drawing.getScreenCTM() : null;
      if (!matrix) throw new Error("The drawing is not painted");
      const [minX = 0, minY = 0, units = 0] = (drawing.getAttribute("data-units") ?? "")
        .split(" ")
        .map(Number);
      const at = (x: number, y: number) =>
        new DOMPoint((x - minX) * units, (y - minY) * units).matrixTransform(matrix);
      const [start, end] = [at(west, north), at(east, south)];
      return { left: start.x, top: start.y, right: end.x, bottom: end.y };
    }, LAND[frame]);
}
