/** Lets the browser draw and answer before a long piece of work goes on. Throws an AbortError where it shall stop. */
export async function yieldToPage(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
