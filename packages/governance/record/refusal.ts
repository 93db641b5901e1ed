import type { RefusalCode } from '../catalog/refusals.ts';

/** Why a command was refused: a stable code, where in the input, and what the sentence needs. Nothing is recorded. */
export type Refusal = {
  readonly refusal: true;
  readonly code: RefusalCode;
  /** From the root of the command's input. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
};

/** Refuses a command: the code of the sentence in `catalog/refusals.ts`, the field, and the sentence's values. */
export const refuse = (
  code: RefusalCode,
  path: readonly string[] = [],
  values: Readonly<Record<string, string | number>> = {},
): Refusal => ({ refusal: true, code, path, values });

/** Whether what a decider answered is a refusal. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer && answer.refusal === true;
