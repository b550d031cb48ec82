/** A name on the ground, for orientation. */
export type GroundLabel = {
  kind: "country" | "sea" | "state" | "province" | "town";
  /** In its part of `groundNames.json`; of a town also in `townNames.json`. */
  id: string;
  /** Zoom from which, and to which, it stands on a map. */
  from: number;
  to?: number;
  /** The higher is placed first. */
  rank: number;
  /** Where it may stand, the best first: degrees, WGS 84. */
  places: [lng: number, lat: number][];
};
