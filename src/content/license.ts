/** Of the atlas's own records and texts: Creative Commons Attribution 4.0 International. */
export const CC_BY = "https://creativecommons.org/licenses/by/4.0/";
