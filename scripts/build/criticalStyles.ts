import { JSDOM } from "jsdom";
import postcss, { type Container } from "postcss";

/** Selectors that match every element in any place of a compound selector. */
const ANY = ":not(x-never)";

/**
 * What is not in the HTML and may be there at the first paint: attributes that the scripts in the head set, and the
 * element that the address names.
 */
const SET_BY_ADDRESS = String.raw`(\[data-(theme|view|controls|panel|typefaces)[^\]]*\]|:target)`;
const WITHOUT_SET = new RegExp(String.raw`:not\(${SET_BY_ADDRESS}\)`, "g");
const WITH_SET = new RegExp(SET_BY_ADDRESS, "g");
const PSEUDO_ELEMENT = /::[\w-]+(\([^)]*\))?|:(before|after|first-letter|first-line)\b/g;

/**
 * Where things lie: a class for each digit of a place (`basemap/fractions.ts`), where labels stand in each size of a frame,
 * the rows of a timeline, and the row of a note below the maps. Every page has others of them, and only few pages are among the samples.
 */
const OF_ANY_PAGE =
  /^(\.[uvw][\da-f_]+|\.j\d|\.(xs|[sntml])-(hidden|q|j\d|[nesw]{1,3}\d?)|:root:has\(\[data-(timeline-rows|sister-layer).*\]\))$/;

/** States that only input brings about. */
const STATE = /(?<!:not\([^)]*):(hover|active|focus|focus-visible|focus-within)\b/;

/** At-rules whose content holds under a condition. */
const CONDITIONS = new Set(["container", "layer", "media", "supports"]);

/** At-rules without selectors. */
const KEPT = new Set(["font-face", "keyframes", "property"]);

type Test = (selector: string) => boolean;

const FOLDED = "details:not([open]) > :not(summary)";

/** A document without what is not painted at first: what is folded away, and what is `late`. */
function readSeen(html: string, late: string | undefined): Document {
  const { document } = new JSDOM(html).window;
  for (const unseen of document.querySelectorAll(late ? `${FOLDED}, ${late}` : FOLDED)) unseen.remove();
  return document;
}

/** Whether a document has an element for a selector; true where that cannot be told. */
function testIn(html: string, late: string | undefined): Test {
  let document: Document | undefined;
  return (selector) => {
    // Most are told apart by their names, much faster than by a search.
    const names = selector.replaceAll(/\([^()]*\)/g, "").matchAll(/[.#[]([\w-]+)/g);
    if ([...names].some(([, name = ""]) => !html.includes(name))) return false;
    try {
      document ??= readSeen(html, late);
      return document.querySelector(selector) !== null;
    } catch {
      return true;
    }
  };
}

/** Whether a selector can fit at the first paint. */
function testAtFirstPaint(tests: readonly Test[]): Test {
  const known = new Map<string, boolean>();
  return (selector) => {
    if (OF_ANY_PAGE.test(selector)) return true;
    if (STATE.test(selector)) return false;
    const still = selector
      .replaceAll(PSEUDO_ELEMENT, "")
      .replaceAll(WITHOUT_SET, ANY)
      .replaceAll(WITH_SET, ANY)
      .replace(/^$|(?<=[\s>+~])$/, "*");
    const isWanted = known.get(still) ?? tests.some((test) => test(still));
    known.set(still, isWanted);
    return isWanted;
  };
}

/** `parent` is what the rules are nested in. */
function prune(container: Container, isWanted: Test, parent?: string): void {
  const whole = (selector: string) => {
    if (parent === undefined) return selector;
    const scope = `:is(${parent})`;
    return selector.includes("&") ? selector.replaceAll("&", scope) : `${scope} ${selector}`;
  };
  // A copy: nodes are removed on the way.
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === "comment") node.remove();
    if (node.type === "rule") {
      const wanted = node.selectors.filter((selector) => isWanted(whole(selector)));
      if (wanted.length === 0) node.remove();
      else {
        node.selectors = wanted;
        prune(node, isWanted, whole(wanted.join()));
      }
    }
    if (node.type === "atrule" && !KEPT.has(node.name)) {
      const isForScreens = CONDITIONS.has(node.name) && !/^print\b/.test(node.params);
      if (isForScreens && node.nodes) prune(node, isWanted, parent);
      // A layer without a block gives the order of layers.
      if (!isForScreens || node.nodes?.length === 0) node.remove();
    }
  }
}

/**
 * Of a style sheet, the rules that some element of the sample pages needs for the first paint, in their order. States,
 * print, and parts that only a script makes have none.
 *
 * @param css minified
 * @param samples HTML of pages, one of each kind at least
 * @param late fits what is painted with the whole style sheets, in room that is kept for it. It has no critical styles,
 *   and is hidden until then; it stays where the sheets failed, which the loader tells.
 */
export function criticalStyles(css: string, samples: readonly string[], late?: string): string {
  const sheet = postcss.parse(css);
  prune(sheet, testAtFirstPaint(samples.map((html) => testIn(html, late))));
  return late ? `${sheet}:where(html:not([data-unstyled])) ${late}{display:none}` : sheet.toString();
}
