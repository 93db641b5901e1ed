import type { z } from 'zod';
import { refusals } from '../catalog/refusals.ts';
import type { RefusalCode } from '../catalog/refusals.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { filledIn } from './template.ts';

/** The languages in which the product speaks. */
export type Language = 'nl' | 'en';

/**
 * What a schema found wrong, as refusals: each with its code, its path from the root of what was parsed and what its
 * sentence needs. Of a union the branch that comes nearest speaks.
 *
 * @param input what was parsed: tells a field that was left out from one that does not fit
 */
export const refusalsOf = (
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  input: unknown,
): readonly Refusal[] => error.issues.flatMap((issue) => refusalsOfIssue(issue, [], input));

/** The sentence of a refusal, its values filled in. */
export const message = (refusal: Pick<Refusal, 'code' | 'values'>, language: Language): string =>
  filledIn(refusals[refusal.code][language], refusal.values, (_, value) =>
    value === undefined ? undefined : String(value),
  );

// A schema names one of our codes as its error; whatever else stands there is zod's own sentence.
const isCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

// A value that somebody sent comes back in a sentence: no longer than helps.
const shown = (value: unknown): string => String(value).slice(0, 100);

const refusalsOfIssue = (
  issue: z.core.$ZodIssue,
  above: readonly string[],
  input: unknown,
): readonly Refusal[] => {
  const path = [...above, ...issue.path.map(String)];
  if (issue.code !== 'unrecognized_keys' && valueAt(input, path) === undefined) {
    return [refuse('FIELD_REQUIRED', path)];
  }
  if (isCode(issue.message)) {
    return [refuse(issue.message, path, issue.code === 'too_big' ? { maximum: Number(issue.maximum) } : {})];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => refuse('FIELD_UNKNOWN', [...path, shown(key)], { field: shown(key) }));
    case 'invalid_value':
      return [refuse('VALUE_NOT_ALLOWED', path, { allowed: issue.values.map(shown).join(', ') })];
    case 'too_big':
      return [outside(issue.origin, 'too_big', Number(issue.maximum), path)];
    case 'too_small':
      return [outside(issue.origin, 'too_small', Number(issue.minimum), path)];
    case 'invalid_union':
      return ofUnion(issue, path, input);
    default:
      return [refuse('FIELD_INVALID', path)];
  }
};

/** What stands at the path of the input; undefined also where the path leads nowhere. */
const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );

const outside = (
  origin: string,
  side: 'too_big' | 'too_small',
  bound: number,
  path: readonly string[],
): Refusal => {
  if (origin === 'array' || origin === 'set') {
    return side === 'too_big'
      ? refuse('LIST_TOO_LONG', path, { maximum: bound })
      : refuse('LIST_EMPTY', path);
  }
  if (origin === 'string') {
    return side === 'too_big'
      ? refuse('TEXT_TOO_LONG', path, { maximum: bound })
      : refuse('TEXT_EMPTY', path);
  }
  return refuse('NUMBER_OUT_OF_RANGE', path);
};

/** Of several ways in which a value could have fitted, the one whose faults lie deepest, then with the fewest. */
const ofUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly string[],
  input: unknown,
): readonly Refusal[] => {
  const depth = (branch: readonly z.core.$ZodIssue[]) =>
    Math.max(0, ...branch.map((fault) => fault.path.length));
  const [nearest] = issue.errors.toSorted(
    (one, other) => depth(other) - depth(one) || one.length - other.length,
  );
  return nearest === undefined || nearest.length === 0
    ? [refuse('FIELD_INVALID', path)]
    : nearest.flatMap((fault) => refusalsOfIssue(fault, path, input));
};
