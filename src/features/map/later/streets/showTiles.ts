import type { Coords, DoneCallback, Map as LeafletMap } from "leaflet";
import { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
import "./tiles.css";

const MAX_TILE_ZOOM = 18;

const addressOf = (template: string, { x, y, z }: Coords) =>
  template.replace("{x}", String(x)).replace("{y}", String(y)).replace("{z}", String(z));

/**
 * Lays a detailed map under the marks, in place of our drawing, until the returned function is called. Of Leaflet's grid
 * alone: its layer of tiles empties each by a `data:` address, which the policy forbids.
 */
export function showTiles(map: LeafletMap, { url }: { url: string }): () => void {
  const container = map.getContainer();
  const layer = new GridLayer({ maxNativeZoom: MAX_TILE_ZOOM, maxZoom: MAX_TILE_ZOOM, minZoom: 0 });
  Object.assign(layer, {
    createTile(coords: Coords, done: DoneCallback): HTMLElement {
      const tile = document.createElement("img");
      tile.alt = "";
      tile.addEventListener("load", () => done(undefined, tile));
      tile.addEventListener("error", () => done(new Error("A tile could not be loaded."), tile));
      tile.src = addressOf(url, coords);
      return tile;
    },
  });
  layer.addTo(map);
  container.setAttribute("data-streets", "");
  return () => {
    layer.remove();
    container.removeAttribute("data-streets");
  };
}
