/** Attributes of the elements in the document that hold a part which the build has drawn. */
export const SECTIONS = "data-sections";
export const TIMELINE = "data-built-timeline";
