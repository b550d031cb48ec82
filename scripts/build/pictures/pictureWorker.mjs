// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not take over that Node reads TypeScript.
register();
const { encodePng } = await import("./encodePng.ts");
const { createRasteriser } = await import("./rasterise.ts");

// Drawing takes a processor for a tenth of a second and more a picture.
const rasterise = await createRasteriser(workerData);
parentPort?.on("message", (/** @type {import("./drawPictures.ts").DrawnSvg} */ { svg, width }) => {
  parentPort?.postMessage(encodePng(rasterise(svg, width)));
});
