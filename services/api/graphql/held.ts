import type { PastReading } from '@besluitspoor/read-models';

/** The readings of the past that a request holds, until it was answered. */
export type Held = {
  add(past: PastReading): void;
  letGo(): void;
};

/** Nothing yet. */
export const heldPasts = (): Held => {
  const held: PastReading[] = [];
  let answered = false;
  return {
    add(past) {
      // After a fault the rest of a document is still read, for nobody.
      if (answered) past.release();
      else held.push(past);
    },
    letGo() {
      answered = true;
      for (const past of held.splice(0)) past.release();
    },
  };
};
