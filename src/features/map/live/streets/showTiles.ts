import type { Map as LeafletMap } from "leaflet";
import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import "./tiles.css";

const MAX_TILE_ZOOM = 18;

/** Lays a detailed map under the marks, in place of our drawing, until the returned function is called. */
export function showTiles(map: LeafletMap, { url }: { url: string }): () => void {
  const container = map.getContainer();
  const layer = new TileLayer(url, { maxNativeZoom: MAX_TILE_ZOOM, maxZoom: MAX_TILE_ZOOM, minZoom: 0 });
  layer.addTo(map);
  container.setAttribute("data-streets", "");
  return () => {
    layer.remove();
    container.removeAttribute("data-streets");
  };
}
