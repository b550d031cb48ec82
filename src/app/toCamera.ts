import type { Camera } from "@/basemap/camera";
import type { CameraState } from "@/url-state/urlState";

/** The camera of a map as the address has it. */
export function toCamera(camera: CameraState | undefined): Camera | undefined {
  return camera && { center: { lat: camera.lat, lng: camera.lng }, zoom: camera.zoom };
}
