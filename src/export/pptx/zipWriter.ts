import { strToU8, Zip, ZipDeflate } from "fflate";

/** A zip archive that grows part by part. Only packed data are kept in memory. */
export function zipWriter(day: string): {
  add: (path: string, text: string) => void;
  finish: () => Uint8Array<ArrayBuffer>;
} {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // Zip archives hold local times. Noon gives the same day in every time zone.
  const mtime = new Date(`${day}T12:00:00`);
  return {
    add(path, text) {
      const file = new ZipDeflate(path, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
      file.push(strToU8(text), true);
    },
    finish() {
      zip.end();
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}
