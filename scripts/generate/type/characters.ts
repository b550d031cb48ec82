const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/** Of English, Dutch, French and German, and of the Spanish and Danish names that occur in the United States. */
const LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜŒßàáâäåæçèéêëíîïñóôöøùúûüÿœ";

const PUNCTUATION = "\u00a0’‘‚“”„«»‹›–—…·•¶§°×−€©²";

/**
 * What the four languages are set in. Arrows and the narrow no-break space are in neither family: system fonts draw them.
 */
export const CHARACTERS = ASCII + LETTERS + PUNCTUATION;

/** Letters that only the families' extended Latin files have; they come in files of their own, fetched when used. */
export const RARE_CHARACTERS = "Ÿẞ";
