import type { Rectangle } from "@/basemap/arrangement";
import { distanceTo } from "@/basemap/curves";
import type { Course, Field, LineToRoute, MarkInWay, RoutedLine } from "@/basemap/routing/routedLine";
import { routeInSteps, routeLines } from "@/basemap/routing/routeLines";
import { boxesOf, holeAround, holeOfName, holeOfPill, pathWithout } from "./clearance";
import styles from "./map.module.css";
import type { DrawReason } from "./motion";
import { setLines, setPath } from "./setPath";

/** The form of a mark, of a group, and the room of a finger around the middle of a mark. */
const SHAPE_RADIUS_PX = 8;
const GROUP_RADIUS_PX = 15;
const TARGET_EXTRA_PX = 5;

/** Between a line and a name that is not one of its ends. */
const NAME_CLEAR_PX = 12;

/** What nothing is drawn over: titles of frames, buttons, and what says so of itself. */
const CLOSED = [`.${styles.frameTitle}`, `.${styles.zoom}`, "[data-keep-clear]", "[data-scale-bar]"].join(
  ", ",
);

/** Tells the container that lines have chosen their ways, which may lead through another frame than the one that has moved. */
export const LINES_ROUTED = "lines-routed";

function readMarks(container: Element, origin: DOMRect): MarkInWay[] {
  return [...container.querySelectorAll("[data-frame]")].flatMap((frame) => {
    const edge = frame.getBoundingClientRect();
    return [...frame.querySelectorAll<HTMLElement>("[data-city]")].flatMap((mark): MarkInWay[] => {
      const target = mark.getBoundingClientRect();
      const x = target.left + target.width / 2;
      const y = target.top + target.height / 2;
      // A line to a place outside its frame ends at the frame's edge.
      const shownX = Math.min(Math.max(x, edge.left), edge.right);
      const shownY = Math.min(Math.max(y, edge.top), edge.bottom);
      return (mark.dataset.city ?? "").split(" ").flatMap((id) =>
        id === ""
          ? []
          : [
              {
                id,
                x: shownX - origin.left,
                y: shownY - origin.top,
                radius: mark.dataset.group === undefined ? SHAPE_RADIUS_PX : GROUP_RADIUS_PX,
                isOut: shownX !== x || shownY !== y,
              },
            ],
      );
    });
  });
}

/** The cities that a name is of: those that it tells, else that of its mark. */
function citiesOf(name: HTMLElement): string[] {
  const ids = name.dataset.label || name.closest<HTMLElement>("[data-city]")?.dataset.city;
  return ids?.split(" ") ?? [];
}

/** Of cities, as they stand on the maps. */
type Labels = ReturnType<typeof boxesOf<HTMLElement>>;

function readField(container: Element, origin: DOMRect, labels: Labels): Field {
  const [first, second] = [...container.querySelectorAll("[data-frame]")].map((frame) =>
    frame.getBoundingClientRect(),
  );
  return {
    width: origin.width,
    height: origin.height,
    isStacked: first !== undefined && second !== undefined && second.top >= first.bottom,
    marks: readMarks(container, origin),
    names: labels.map(({ element, ...box }) => ({ ...box, cities: citiesOf(element) })),
    closed: boxesOf(container.querySelectorAll(CLOSED), origin).map(({ element: _element, ...box }) => box),
    insets: boxesOf(container.querySelectorAll("[data-inset]"), origin).map(
      ({ element: _element, ...box }) => box,
    ),
  };
}

const isQuiet = ({ isAside, isGhost }: LineToRoute) => isAside || isGhost;

/** Between two of a line's points. */
const STEPS = [0, 0.25, 0.5, 0.75];

/** Whether a line or its date comes nearer to a name than is clear of it. */
function comesNear({ points, pill }: RoutedLine<LineToRoute>, name: Rectangle): boolean {
  if (pill && distanceTo(pill.middle, name) < Math.max(pill.height, pill.width / 2)) return true;
  return points.some((from, index) => {
    const to = points[index + 1] ?? from;
    return STEPS.some((part) => {
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      return distanceTo(point, name) < NAME_CLEAR_PX;
    });
  });
}

/**
 * Names of the ground that the HTML has know no lines: one that a line or its date would cover is not shown. Nor is the
 * name of a city that the page is not about, where no way was left beside it.
 */
function clearNames(
  container: Element,
  origin: DOMRect,
  labels: Labels,
  routed: readonly RoutedLine<LineToRoute>[],
): void {
  // All is read before anything is written: to read in between would lay the page out again.
  const ground = boxesOf(container.querySelectorAll("[data-names] text:not([data-edges] *)"), origin);
  for (const { element, ...name } of ground)
    element.toggleAttribute(
      "data-covered",
      routed.some((its) => comesNear(its, name)),
    );
  const drawn = routed.filter(({ line }) => !isQuiet(line));
  const ends = new Set(drawn.flatMap(({ line }) => [...line.usCities, ...line.belgianCities]));
  for (const { element, ...name } of labels)
    element.toggleAttribute(
      "data-covered",
      !citiesOf(element).some((city) => ends.has(city)) && drawn.some((its) => comesNear(its, name)),
    );
}

type Routing = ReturnType<typeof routeInSteps<LineToRoute>>;

/** For what ways were chosen, which lines were last drawn, and how everything lay then. */
type Drawn = {
  courses: ReadonlyMap<string, Course>;
  chosenFor: string;
  lastField: string;
  lastLines: readonly LineToRoute[];
  /** A choice that takes more than one frame, and what for. */
  choice?: { steps: Routing; isFor: string } | undefined;
};

const drawnIn = new WeakMap<Element, Drawn>();

/** Of a frame, what lines that already lie somewhere take to choose new ways. */
const CHOICE_MS = 5;

/** The ways, if they are chosen within a frame's time for it. */
function chooseOn(steps: Routing): RoutedLine<LineToRoute>[] | undefined {
  const until = performance.now() + CHOICE_MS;
  do {
    const step = steps.next();
    if (step.done) return step.value;
  } while (performance.now() < until);
  return undefined;
}

/** New ways for lines that have been drawn before; a choice that goes on where this frame's time does not suffice. */
function chooseWays(
  isFor: string,
  shown: readonly LineToRoute[],
  field: Field,
  before: Drawn,
): { routed?: RoutedLine<LineToRoute>[] | undefined; choice?: Drawn["choice"] } {
  const steps =
    before.choice?.isFor === isFor
      ? before.choice.steps
      : routeInSteps(shown, field, { before: before.courses });
  const routed = chooseOn(steps);
  return routed ? { routed } : { choice: { steps, isFor } };
}

/**
 * Draws each connection between the marks as they lie on the screen now. The marks' own rectangles are read, since
 * Leaflet tells no positions while a zoom is animated. While something moves lines follow it as they are bent; once it
 * rests, those that came upon something find another way, in as many frames as it takes. Lines that are new find theirs
 * at once.
 *
 * @returns whether the drawing is final; else it wants to be asked again
 */
export function drawLines(
  overlay: SVGSVGElement,
  container: Element,
  lines: readonly LineToRoute[],
  reason: DrawReason,
): boolean {
  const origin = overlay.getBoundingClientRect();
  const labels = boxesOf(container.querySelectorAll<HTMLElement>("[data-label]"), origin);
  const field = readField(container, origin, labels);
  const { marks, width, height } = field;
  const visible = marks.filter(({ isOut }) => !isOut);
  // Beside a selection, a line that leads out of view would only point at nothing.
  const isInView = (id: string) => visible.some((mark) => mark.id === id);
  const shown = lines.filter(
    (line) => !line.isAside || [...line.usCities, ...line.belgianCities].every(isInView),
  );
  const fieldNow = JSON.stringify(field);
  const now = fieldNow + JSON.stringify(shown.map(({ id, isSelected }) => [id, isSelected]));
  const before = drawnIn.get(overlay);
  const isStill = before?.lastField === fieldNow;
  const isMoving =
    before !== undefined &&
    before.chosenFor !== now &&
    (reason === "moved" || (reason === "awake" && !isStill));
  const isKept = isMoving || before?.chosenFor === now;
  const areSameLines = before?.lastLines === lines;
  if (isKept && isStill && areSameLines) return true;
  const { routed: chosen, choice } = !isKept && areSameLines ? chooseWays(now, shown, field, before) : {};
  if (choice && isStill) {
    drawnIn.set(overlay, { ...before, choice });
    return false;
  }
  const courses = before?.courses;
  const routed =
    chosen ?? routeLines(shown, field, isKept || choice ? { kept: courses } : { before: courses });
  const areChosen = !isKept && !choice;
  drawnIn.set(overlay, {
    courses: new Map(routed.map(({ line, course }) => [line.id, course])),
    chosenFor: areChosen ? now : (before?.chosenFor ?? ""),
    lastField: fieldNow,
    lastLines: lines,
    choice,
  });
  // Lines that keep their ways cover what they have covered.
  if (areChosen) clearNames(container, origin, labels, routed);
  // A name that is not shown cuts no line.
  const rooms = labels.filter(({ element }) => !element.hasAttribute("data-covered")).map(holeOfName);
  // A line lies over no date, whose own line it hides.
  const pills = routed.flatMap(({ pill }) => (pill ? holeOfPill(pill) : []));
  const around = (extra: number) =>
    pathWithout(
      { width, height },
      [...visible.map((mark) => holeAround(mark, mark.radius + extra)), ...rooms, ...pills],
      isMoving || !!choice,
    );
  setPath(overlay.querySelector("[data-clip=marks]"), around(0));
  setPath(overlay.querySelector("[data-clip=targets]"), around(TARGET_EXTRA_PX));
  if (areChosen) queueMicrotask(() => container.dispatchEvent(new Event(LINES_ROUTED)));
  setLines(
    overlay,
    new Map(routed.map(({ line, d, arrows }) => [line.id, { path: d, arrows: isQuiet(line) ? "" : arrows }])),
  );
  const dates = new Map(routed.map(({ line, pill }) => [line.id, pill]));
  for (const element of overlay.querySelectorAll<SVGElement>("[data-pill]")) {
    const pill = dates.get(element.dataset.pill ?? "");
    element.toggleAttribute("data-without-room", !pill);
    if (!pill) continue;
    const { x, y } = pill.middle;
    element.setAttribute("transform", `translate(${Math.round(x)} ${Math.round(y)})`);
  }
  return !choice;
}
