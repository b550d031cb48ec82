type Face = { family: string; weight: number };

/** Letters are measured at this size, so that hinting does not count. */
const SIZE_PX = 100;

/** How wide this browser draws each letter of a face, in parts of the font size; kerning not counted. */
export function measureLetters({ family, weight }: Face): (letter: string) => number | undefined {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (letter) => {
    if (!context) return undefined;
    const before = known.get(letter);
    if (before !== undefined) return before;
    context.font = `${weight} ${SIZE_PX}px ${family}`;
    const width = context.measureText(letter).width / SIZE_PX;
    known.set(letter, width);
    return width;
  };
}
