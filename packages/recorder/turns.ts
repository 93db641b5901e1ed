/** Work on the same thing, one after the other in the order in which it came; on different things, side by side. */
export type Turns = {
  readonly inTurn: <T>(thing: string, work: () => Promise<T>) => Promise<T>;
};

export const createTurns = (): Turns => {
  const last = new Map<string, Promise<void>>();
  return {
    async inTurn(thing, work) {
      const before = last.get(thing);
      const { promise, resolve } = Promise.withResolvers<void>();
      last.set(thing, promise);
      try {
        if (before !== undefined) await before;
        return await work();
      } finally {
        if (last.get(thing) === promise) last.delete(thing);
        resolve();
      }
    },
  };
};
