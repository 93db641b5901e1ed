/**
 * Does the work of each thing with at most `most` under way; things are begun in their order.
 * The first failure is thrown when what was under way has ended; nothing is begun after it, nor after `stopped`.
 */
export const inFlight = async <T>(
  things: AsyncIterable<T>,
  most: number,
  work: (thing: T) => Promise<void>,
  stopped?: AbortSignal,
): Promise<void> => {
  const iterator = things[Symbol.asyncIterator]();
  let failure: { readonly error: unknown } | undefined;
  const ended = (): boolean => failure !== undefined || stopped?.aborted === true;
  const worker = async (): Promise<void> => {
    try {
      while (!ended()) {
        const next = await iterator.next();
        if (next.done === true) return;
        await work(next.value);
      }
    } catch (error) {
      failure ??= { error };
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  await iterator.return?.();
  if (failure !== undefined) throw failure.error;
};
