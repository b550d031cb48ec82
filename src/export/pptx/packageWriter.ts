import { type Relationship, relationshipsXml } from "./relationshipsXml";
import { zipWriter } from "./zipWriter";

export type PackageWriter = {
  /** Adds a part and, beside it, the part with its relationships. An empty path stands for the package itself. */
  add: (path: string, xml: string, relationships?: readonly Relationship[]) => void;
  finish: () => Uint8Array<ArrayBuffer>;
};

/** A package of parts that refer to each other (ECMA-376, part 2), as a zip archive of this day. */
export function packageWriter(day: string): PackageWriter {
  const zip = zipWriter(day);
  return {
    add(path, xml, relationships = []) {
      if (path !== "") zip.add(path, xml);
      if (relationships.length === 0) return;
      const at = path.lastIndexOf("/") + 1;
      zip.add(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, relationshipsXml(relationships));
    },
    finish: zip.finish,
  };
}
