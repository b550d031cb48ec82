const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";

/** First line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What parts of a presentation declare on their root element (ECMA-376). */
export const NAMESPACES = `xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:p="${PRESENTATION}"`;

/** The namespace of drawings alone, for themes. */
export const DRAWING_NAMESPACE = `xmlns:a="${MAIN}"`;

/** Begins the type of a relationship. */
export const RELATIONSHIP_TYPES = RELATIONSHIPS;
