/** Where `iconPictures` has what the icon is made from. */
export const FAVICON_SOURCE = "icons/icon-48.png";

const HEADER_BYTES = 22;

/**
 * A PNG of 48 × 48 pixels as an ICO file of one picture: what browsers, feeds and lists of links ask for at `/favicon.ico`
 * without having read a page.
 */
export function favicon(png: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  // An icon, with one picture.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(48, 6);
  header.writeUInt8(48, 7);
  // Planes, bits of a pixel, length and start of the picture.
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(HEADER_BYTES, 18);
  return Buffer.concat([header, png]);
}
