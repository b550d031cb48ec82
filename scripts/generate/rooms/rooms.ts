/** A folder of `src/`, what belongs into it, and what its files may import. */
export interface Room {
  /** Below `src/`; `*` stands for the files of `src/` itself. */
  name: string;
  /** What belongs into it, in a few words. */
  holds: string;
  /** Other rooms that it may import; itself it may always. */
  rooms: readonly string[];
  /** Packages, with all that lies below their names. */
  packages: readonly string[];
}

const FEATURE_ROOMS = ["domain", "content", "basemap", "i18n", "url-state", "ui"];
const REACT = ["react", "react-dom"];
const PAGE_ROOMS = [...FEATURE_ROOMS, "picture", "export", "data", "features"];

/**
 * The only place that says who may import whom. `npm run generate` writes the linter's rules (`biome.borders.json`) and
 * the picture in `docs/rooms.svg` from it. A room is named after those that it imports.
 */
export const ROOMS: readonly Room[] = [
  {
    name: "domain",
    holds: "records and their schema, filters, dates",
    rooms: [],
    packages: ["valibot"],
  },
  {
    name: "atlas-check",
    holds: "checks of the data files, at build only",
    rooms: ["domain"],
    packages: ["valibot"],
  },
  {
    name: "ui",
    holds: "pieces that know no cities",
    rooms: [],
    packages: ["react", "lucide-react"],
  },
  {
    name: "styles",
    holds: "style sheets of all pages",
    rooms: [],
    packages: [],
  },
  {
    name: "basemap",
    holds: "projection, placing of marks, names, lines",
    rooms: ["domain"],
    packages: [],
  },
  {
    name: "i18n",
    holds: "messages, dates, numbers",
    rooms: ["domain"],
    packages: ["react", "@messageformat/runtime"],
  },
  {
    name: "url-state",
    holds: "reads, writes and follows the address",
    rooms: ["domain"],
    packages: ["react"],
  },
  {
    name: "content",
    holds: "pages and slides as data, in words",
    rooms: ["domain", "basemap", "i18n"],
    packages: [],
  },
  {
    name: "service-worker",
    holds: "the offline copy",
    rooms: ["domain", "url-state"],
    packages: [],
  },
  {
    name: "picture",
    holds: "a page's two maps as one SVG",
    rooms: ["domain", "content", "basemap", "i18n"],
    packages: [],
  },
  {
    name: "data",
    holds: "fetches the site's data files",
    rooms: ["domain", "content"],
    packages: ["@tanstack/react-query"],
  },
  {
    name: "features",
    holds: "one folder for each visible part",
    rooms: FEATURE_ROOMS,
    packages: [...REACT, "lucide-react"],
  },
  {
    name: "export",
    holds: "writes files: data, PowerPoint, HTML",
    rooms: ["domain", "content", "basemap", "i18n", "picture"],
    packages: ["fflate", "geojson", "uqr"],
  },
  {
    name: "app",
    holds: "wires everything in the browser",
    rooms: [...PAGE_ROOMS, "service-worker", "styles"],
    packages: [...REACT, "lucide-react", "@tanstack/react-query"],
  },
  {
    name: "*",
    holds: "where browsers begin",
    rooms: [...PAGE_ROOMS, "app", "service-worker", "styles"],
    packages: REACT,
  },
  {
    name: "prerender",
    holds: "HTML, headers and metadata, in Node",
    rooms: [...PAGE_ROOMS, "app"],
    packages: [
      ...REACT,
      "@citation-js/core",
      "@citation-js/plugin-bibtex",
      "@citation-js/plugin-csl",
      "node:*",
    ],
  },
];

/** Packages of one feature alone. No feature imports another. */
export const FEATURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  map: ["leaflet", "react-leaflet"],
  search: ["minisearch"],
  share: ["uqr"],
};

/** What browsers offer to every script, and the rooms that may use it. */
export const GUARDED_GLOBALS: readonly {
  names: readonly string[];
  objects: readonly string[];
  rooms: readonly string[];
  message: string;
}[] = [
  {
    names: ["fetch", "XMLHttpRequest"],
    objects: ["window", "globalThis", "self"],
    rooms: ["data", "service-worker"],
    message: "Only data/ and service-worker/ fetch.",
  },
  {
    names: ["location"],
    objects: ["window", "globalThis", "self", "document"],
    rooms: ["url-state", "service-worker"],
    message: "Only url-state/ uses the location.",
  },
  {
    names: ["history"],
    objects: ["window", "globalThis", "self"],
    rooms: ["url-state", "service-worker"],
    message: "Only url-state/ uses the history.",
  },
];
