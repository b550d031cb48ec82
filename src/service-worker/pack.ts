/** The index of a pack: its first line, as JSON. Paths are below the base: "/cities/index.html". */
export type PackIndex = {
  /** Sets of response headers, without lengths. Files name one by its number. */
  headers: Record<string, string>[];
  /**
   * The files in the pack: path, number of the headers, and the slices of the text that make the file (start, length,
   * start …).
   */
  files: [path: string, headers: number, slices: number[]][];
  /** The files that are kept outside the pack. */
  fetched: [path: string, headers: number, sha256: string, bytes: number][];
  /** From a page's former path to its present one. */
  redirects: Record<string, string>;
};

export type PackedFile = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };
export type FetchedFile = { headers: Record<string, string>; sha256: string; bytes: number };

export type Pack = {
  files: ReadonlySet<string>;
  fetched: ReadonlyMap<string, FetchedFile>;
  redirects: Record<string, string>;
  read: (path: string) => PackedFile | undefined;
};

const LINE_FEED = 10;

function join(bytes: Uint8Array, slices: readonly number[]): Uint8Array<ArrayBuffer> {
  const length = slices.reduce((total, number, index) => (index % 2 === 1 ? total + number : total), 0);
  const body = new Uint8Array(length);
  let at = 0;
  for (let index = 0; index < slices.length; index += 2) {
    const [start = 0, count = 0] = slices.slice(index, index + 2);
    body.set(bytes.subarray(start, start + count), at);
    at += count;
  }
  return body;
}

/**
 * Opens a pack: an index in one line, and after it the texts of all files, what several of them share only once.
 * Throws SyntaxError where it is none.
 */
export function openPack(bytes: Uint8Array): Pack {
  const end = bytes.indexOf(LINE_FEED);
  // Written by the same build as this script and checked against its hash, so its type is known.
  const index: PackIndex = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const rest = bytes.subarray(end + 1);
  const headersOf = (kind: number) => index.headers[kind] ?? {};
  const packed = new Map(index.files.map(([path, ...file]) => [path, file]));
  return {
    files: new Set(packed.keys()),
    fetched: new Map(
      index.fetched.map(([path, kind, sha256, count]) => [
        path,
        { headers: headersOf(kind), sha256, bytes: count },
      ]),
    ),
    redirects: index.redirects,
    read(path) {
      const file = packed.get(path);
      if (!file) return undefined;
      const [kind, slices] = file;
      return { body: join(rest, slices), headers: headersOf(kind) };
    },
  };
}
