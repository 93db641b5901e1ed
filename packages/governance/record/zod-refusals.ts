import type { z } from 'zod';
import { refusals } from '../catalog/refusals.ts';
import type { RefusalCode } from '../catalog/refusals.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

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
      return [outside(issue.origin, issue.inclusive === false ? '<' : '≤', Number(issue.maximum), path)];
    case 'too_small':
      return [outside(issue.origin, issue.inclusive === false ? '>' : '≥', Number(issue.minimum), path)];
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

/** Beyond a bound: what was allowed is told with it. */
const outside = (
  origin: string,
  allowed: '<' | '≤' | '>' | '≥',
  bound: number,
  path: readonly string[],
): Refusal => {
  const tooMuch = allowed === '<' || allowed === '≤';
  if (origin === 'array' || origin === 'set') {
    return tooMuch ? refuse('LIST_TOO_LONG', path, { maximum: bound }) : refuse('LIST_EMPTY', path);
  }
  if (origin === 'string') {
    return tooMuch ? refuse('TEXT_TOO_LONG', path, { maximum: bound }) : refuse('TEXT_EMPTY', path);
  }
  return refuse('NUMBER_OUT_OF_RANGE', path, { limit: `${allowed} ${bound}` });
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
