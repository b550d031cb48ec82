import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { CSS, TARGETS } from "./scripts/build/viteSettings.ts";
import { MADE_PUBLIC_FOLDER } from "./scripts/dataFolder.ts";
import { prerenderPlugin } from "./scripts/dev/prerenderPlugin.ts";

/**
 * Few files, since each costs a request: what the page wakes up with, and what reads other pages. Leaflet and each
 * language's messages stay chunks of their own.
 */
const CHUNKS = [
  {
    name: "page",
    test: /node_modules\/(react|react-dom|scheduler|@tanstack)\/|src\/app\/(?!later\/|present\/)|src\/ui\/(?!later\/|copyText)|src\/url-state\/(?!present|resolveSitePath|tidyAddress)|src\/features\/(?!presentation\/|[\w-]+\/later\/)|src\/i18n\/(?!compiled|loadPresent|loadOffline|Present|formatTime|groundNames|townNames)|src\/domain\/(locale|page)\.ts|src\/basemap\/sizeClasses|src\/content\/(frameOf|contactEmail|publisher|sisterLayerFragment)/,
  },
  {
    name: "picture",
    test: /src\/basemap\/(?!groupMarks|atlantic|drawing|nearDrawing|quietLabels|samplePath|groundLabel|geometry\/(?!advances|shores))|src\/content\/(arrangePicture|readGroup|outside|scaleBar)/,
  },
  {
    name: "reader",
    test: /node_modules\/valibot\/|src\/(domain|content|basemap)\/(?!greatCircle|briefing\/|slidesOfPages|drawnOnSlide|pageOfShow|plainBriefing|ownBriefing|plainText|parseBriefingText|missingRecords|slideOfView|groupMarks|atlantic|drawing|nearDrawing|arrangeMarks|geometry\/|searchEntries|citeClaim|correctionMail|encodeMailText|localDay|pageCitation)/,
  },
  {
    name: "live",
    test: /node_modules\/(leaflet|react-leaflet|@react-leaflet)\/|src\/features\/map\/later\/(?!AtlanticMap|atlantic\/|cards\/|groundNames\/|Insets|streets\/showTiles)/,
  },
];

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE_PATH ?? "/",
  publicDir: MADE_PUBLIC_FOLDER,
  // What the development server keeps of packages. Not in their folder: copies of the project may share that.
  cacheDir: ".cache/vite",
  // The prerender answers for the site's pages, not one document for all addresses.
  appType: "custom",
  server: { watch: { ignored: ["**/.cache/**", "**/dist/**"] } },
  plugins: [react(), prerenderPlugin()],
  resolve: {
    alias: {
      "@": fileURLToPath(new URL("./src", import.meta.url)),
      "leaflet/src": fileURLToPath(new URL("./node_modules/leaflet/src", import.meta.url)),
      leaflet: fileURLToPath(new URL("./src/features/map/later/leafletParts.js", import.meta.url)),
    },
  },
  css: CSS,
  build: {
    ...TARGETS,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    license: isSsrBuild ? false : { fileName: ".vite/licences.json" },
    // Fonts and pictures stay files: the Content-Security-Policy allows no data addresses.
    assetsInlineLimit: 0,
    copyPublicDir: !isSsrBuild,
    ...(!isSsrBuild && {
      rolldownOptions: {
        input: ["index.html", "present.html"],
        output: { codeSplitting: { groups: CHUNKS } },
      },
    }),
  },
}));
