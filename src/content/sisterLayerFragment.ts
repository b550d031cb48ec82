/** To what About says of the layer of sister cities. */
export const SISTER_LAYER_FRAGMENT = "section-sister-layer";
