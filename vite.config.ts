import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE_PATH ?? "/",
  plugins: [react()],
  resolve: {
    alias: {
      "@": fileURLToPath(new URL("./src", import.meta.url)),
      // Leaflet's package.json names its UMD build; the module beside it is smaller once bundled.
      leaflet: fileURLToPath(import.meta.resolve("leaflet/dist/leaflet-src.esm.js")),
    },
  },
  build: {
    target: "baseline-widely-available",
    // `light-dark()` stays as written; older targets have it rewritten into something that ignores [data-theme].
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    license: isSsrBuild ? false : { fileName: ".vite/licences.json" },
    // Fonts and pictures stay files: the Content-Security-Policy allows no data addresses.
    assetsInlineLimit: 0,
    copyPublicDir: !isSsrBuild,
  },
}));
