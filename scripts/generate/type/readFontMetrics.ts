export type FontMetrics = {
  /** Parts of the font size, as the browser uses them for a line without line-height. */
  ascent: number;
  descent: number;
  lineGap: number;
  /** Advance width of the character in parts of the font size; `undefined` if the font lacks it. */
  advance: (character: string) => number | undefined;
};

const USE_TYPO_METRICS = 1 << 7;

/** Reads the tables head, hhea, OS/2, hmtx and cmap (format 4) of a TrueType file, as the OpenType 1.9 specification gives them. */
export function readFontMetrics(font: Buffer): FontMetrics {
  const tables = tableOffsets(font);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(table("head") + 18);
  const usesTypo = (font.readUInt16BE(table("OS/2") + 62) & USE_TYPO_METRICS) !== 0;
  const vertical = usesTypo ? table("OS/2") + 68 : table("hhea") + 4;
  const glyphOf = readCharacterMap(font, table("cmap"));
  const metricCount = font.readUInt16BE(table("hhea") + 34);
  return {
    ascent: font.readInt16BE(vertical) / unitsPerEm,
    descent: -font.readInt16BE(vertical + 2) / unitsPerEm,
    lineGap: font.readInt16BE(vertical + 4) / unitsPerEm,
    advance: (character) => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      if (glyph === 0) return undefined;
      return font.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    },
  };
}

function tableOffsets(font: Buffer): Map<string, number> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      return [font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8)];
    }),
  );
}

function readCharacterMap(font: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 8 + 8 * index);
  });
  const subtable = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (subtable === undefined) throw new Error("The font has no character map of format 4.");
  const segmentBytes = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + segmentBytes + 2;
  const deltas = starts + segmentBytes;
  const rangeOffsets = deltas + segmentBytes;
  return (code) => {
    for (let at = 0; at < segmentBytes; at += 2) {
      if (code > font.readUInt16BE(ends + at)) continue;
      const start = font.readUInt16BE(starts + at);
      if (code < start) return 0;
      const delta = font.readUInt16BE(deltas + at);
      const rangeOffset = font.readUInt16BE(rangeOffsets + at);
      if (rangeOffset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeOffsets + at + rangeOffset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
