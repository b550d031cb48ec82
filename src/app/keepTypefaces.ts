import publicSans from "@/styles/generated/public-sans.woff2?url";
import sourceSerif from "@/styles/generated/source-serif-4.woff2?url";
import { savesData } from "@/ui/savesData";
import { writeStored } from "@/ui/storedText";
import { TYPEFACES_KEY } from "./typefacesKey";

/**
 * Has the browser fetch the typefaces for the next document: this one has been laid out without them, and stays so. A
 * script in the head of that one finds their addresses stored. Not for a reader who saves data; what fails is tried at
 * the next visit.
 */
export async function keepTypefaces(): Promise<void> {
  const addresses = [publicSans, sourceSerif].join(" ");
  if (savesData()) return;
  try {
    const loaded = await Promise.all(
      ['16px "Public Sans"', '600 16px "Source Serif 4"'].map((font) => document.fonts.load(font)),
    );
    if (loaded.every(({ length }) => length > 0)) writeStored("local", TYPEFACES_KEY, addresses);
  } catch {
    // Without a network the fonts of the system stay.
  }
}
