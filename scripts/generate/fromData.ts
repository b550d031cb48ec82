import { generatePublicFolder } from "./publicFolder.ts";

/**
 * Makes what is derived from the data. Needs what is made from packages and messages. Throws an error that lists every
 * problem of the data, before it has written anything.
 */
export const generateFromData = (): Promise<void> => generatePublicFolder();
