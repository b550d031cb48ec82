/** What went wrong with a data request, for the log; the reader gets the notice of the page. */
export class DataError extends Error {
  override name = "DataError";
}

/**
 * The JSON of a file of the site. `path` is below the base, without a slash at its start.
 * Throws DataError where the answer is no success, is cut off or is no JSON.
 */
export async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const address = `${import.meta.env.BASE_URL}${path}`;
  const response = await (signal ? fetch(address, { signal }) : fetch(address));
  if (!response.ok) throw new DataError(`${address} answered ${response.status}`);
  try {
    return await response.json();
  } catch (cause) {
    throw new DataError(`${address} is not whole JSON`, { cause });
  }
}
