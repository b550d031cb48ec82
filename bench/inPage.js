// @ts-check
{
  const FRAMES_TIMED = 40;

  /** Without a change for so long, an answer is whole. */
  const CALM_MS = 400;

  /** @type {number[] | undefined} */
  let framesSeen;

  /** @type {(ms: number) => void} */
  let tellCity;

  /** @type {import("./pageProbe").PageProbe} */
  const probe = {
    firstContentfulPaintMs: Number.NaN,
    firstCityMs: Number.NaN,
    firstCity: new Promise((resolve) => {
      tellCity = resolve;
    }),
    blockingMs: 0,
    lastTaskEndMs: 0,
    isWhole() {
      if (document.documentElement.dataset.baseline === "bare") return !Number.isNaN(probe.firstCityMs);
      const hasLines = document.querySelector("[data-line] path[d]:not([d=''])") !== null;
      const frames = [...document.querySelectorAll("[data-frame]")];
      const hasMarkers = frames.every((frame) => frame.querySelector(".leaflet-marker-icon"));
      const isWithoutLeaflet = document.documentElement.dataset.baseline === "library-free";
      return !Number.isNaN(probe.firstCityMs) && hasLines && (hasMarkers || isWithoutLeaflet);
    },
    clickCity: ({ id, name }) =>
      new Promise((resolve, reject) => {
        const mark = document.querySelector(`[data-frame] [data-city="${id}"]`);
        if (!(mark instanceof HTMLElement)) throw new Error(`There is no mark of ${name}.`);
        let clickedAt = 0;
        const look = () => {
          if (document.querySelector("h1")?.textContent?.startsWith(name))
            afterThisFrame(() => resolve(performance.now() - clickedAt));
          else if (performance.now() - clickedAt > 5000)
            reject(new Error(`No text of ${name} in 5 seconds.`));
          else requestAnimationFrame(look);
        };
        // Right after a frame, where a reader's click would fall anywhere between two.
        requestAnimationFrame(() =>
          afterThisFrame(() => {
            clickedAt = performance.now();
            requestAnimationFrame(look);
            mark.click();
          }),
        );
      }),
    frameMs: () =>
      new Promise((resolve) => {
        /** @type {number[]} */
        const starts = [];
        const count = (/** @type {number} */ startedAt) => {
          starts.push(startedAt);
          if (starts.length <= FRAMES_TIMED) return requestAnimationFrame(count);
          const times = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
          times.sort((one, other) => one - other);
          resolve(times[Math.floor(times.length / 2)] ?? Number.NaN);
        };
        requestAnimationFrame(count);
      }),
    watchFrames() {
      let before = Number.NaN;
      framesSeen = [];
      const count = (/** @type {number} */ startedAt) => {
        if (!framesSeen) return;
        if (!Number.isNaN(before)) framesSeen.push(startedAt - before);
        before = startedAt;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    },
    framesSeen() {
      const seen = framesSeen ?? [];
      framesSeen = undefined;
      return seen;
    },
    response: Promise.resolve(Number.NaN),
    watch(cause, part) {
      const read = { search: readSearch, filters: readFiltered, slide: readSlide }[part];
      const before = read();
      probe.response = new Promise((resolve, reject) => {
        const begin = (/** @type {Event} */ { timeStamp: causedAt }) => {
          let last = before;
          let shownAt = Number.NaN;
          const look = () => {
            const now = performance.now();
            const seen = read();
            if (seen !== last) {
              last = seen;
              afterThisFrame(() => {
                shownAt = performance.now();
              });
            }
            if (now - shownAt > CALM_MS) resolve(shownAt - causedAt);
            else if (now - causedAt > 5000) reject(new Error(`No answer to ${cause} in 5 seconds.`));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        window.addEventListener(cause, begin, { capture: true, once: true });
      });
      // Awaited later; till then a failure is not unhandled.
      probe.response.catch(() => {});
    },
  };
  window.probe = probe;

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") probe.firstContentfulPaintMs = startTime;
  }).observe({ type: "paint", buffered: true });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.blockingMs += duration - 50;
      probe.lastTaskEndMs = startTime + duration;
    }
  }).observe({ type: "longtask", buffered: true });

  /** @param {() => void} act in a frame; runs once the frame has been painted */
  function afterThisFrame(act) {
    let hasActed = false;
    const once = () => {
      if (!hasActed) act();
      hasActed = true;
    };
    // Ahead of the page's own tasks: what it does after the frame is not counted. After a long frame the browser may
    // begin the next one before any task; then this one has been painted too.
    Reflect.get(window, "scheduler").postTask(once, { priority: "user-blocking" });
    requestAnimationFrame(once);
  }

  /**
   * @param {string} selector
   * @param {(element: HTMLElement) => unknown} tell
   */
  function tellAll(selector, tell) {
    return Array.from(document.querySelectorAll(selector), (element) =>
      element instanceof HTMLElement || element instanceof SVGElement
        ? tell(/** @type {HTMLElement} */ (element))
        : "",
    ).join();
  }

  /** What the search says: its status, and the results with what is marked in them. */
  function readSearch() {
    return [
      tellAll('[role="search"] [role="status"]', ({ textContent }) => textContent),
      tellAll('[role="search"] [role="option"]', ({ id, textContent }) => `${id} ${textContent}`),
      tellAll('[role="search"] [role="option"] mark', ({ textContent }) => textContent),
    ].join(";");
  }

  /** @param {HTMLElement} island */
  function leftOut(island) {
    return Array.from(island.querySelectorAll("[data-record][data-out]"), (record) =>
      record.getAttribute("data-record"),
    ).join();
  }

  /** @param {Element} element */
  function isInWindow(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  }

  /**
   * What filters change in the window: marks, lines, list and timeline, and the button with its chips and the counts
   * beside them. What lies outside cannot be painted.
   */
  function readFiltered() {
    return [
      tellAll("[data-frame] [data-city]", ({ dataset }) => dataset.city),
      tellAll("[data-line]", ({ dataset }) => dataset.line),
      tellAll("[data-island]", (island) => (isInWindow(island) ? leftOut(island) : "")),
      document.querySelector("[data-filter-button]")?.parentElement?.textContent,
    ].join(";");
  }

  /** A slide's words, its places and where its ground lies; of a page without them, its heading. */
  function readSlide() {
    return [
      document.querySelector("h1")?.textContent,
      tellAll("[data-mark]", ({ dataset }) => dataset.mark),
      tellAll("[data-ground]", (ground) => ground.getAttribute("transform")),
    ].join(";");
  }

  function isCityInView() {
    const city = document.querySelector('[data-frame] [data-city="antwerp"]');
    const target = city?.querySelector("[data-target]") ?? city;
    // Without the style sheet the mark would lie somewhere in the text.
    if (!city || !target || getComputedStyle(city).position !== "absolute") return false;
    const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return width > 0 && height > 0 && isInside;
  }

  function lookForCity() {
    if (isCityInView()) afterThisFrame(() => noteCity(performance.now()));
    else requestAnimationFrame(lookForCity);
  }

  /** @param {number} seenMs */
  function noteCity(seenMs) {
    if (Number.isNaN(probe.firstContentfulPaintMs)) requestAnimationFrame(() => noteCity(seenMs));
    else {
      probe.firstCityMs = Math.max(seenMs, probe.firstContentfulPaintMs);
      tellCity(probe.firstCityMs);
    }
  }

  requestAnimationFrame(lookForCity);
}
