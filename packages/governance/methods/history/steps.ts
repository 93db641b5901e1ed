/** Does work that comes in steps at once. */
export const exhausted = <T>(steps: Generator<void, T, undefined>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
