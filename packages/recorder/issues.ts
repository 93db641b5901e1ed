import { refusals, refuse } from '@besluitspoor/governance';
import type { Refusal, RefusalCode } from '@besluitspoor/governance';
import type { z } from 'zod';

/** What a schema found wrong, as refusals: each with its path from the root of what was parsed. */
export const refusalsOf = (error: z.ZodError): readonly Refusal[] => error.issues.flatMap(refusalsOfIssue);

const isCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

const refusalsOfIssue = (issue: z.core.$ZodIssue): readonly Refusal[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => refuse('FIELD_UNKNOWN', [...path, field], { field }));
  }
  if (isCode(issue.message)) {
    const maximum = issue.code === 'too_big' ? { maximum: Number(issue.maximum) } : {};
    return [refuse(issue.message, path, maximum)];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [refuse(issue.input === undefined ? 'FIELD_REQUIRED' : 'FIELD_INVALID', path)];
    case 'invalid_value':
      return [refuse('VALUE_NOT_ALLOWED', path, { allowed: issue.values.map(String).join(', ') })];
    case 'too_big':
      return issue.origin === 'array'
        ? [refuse('LIST_TOO_LONG', path, { maximum: Number(issue.maximum) })]
        : [refuse('NUMBER_OUT_OF_RANGE', path)];
    case 'too_small':
      return [refuse(issue.origin === 'array' ? 'LIST_EMPTY' : 'NUMBER_OUT_OF_RANGE', path)];
    case 'invalid_union': {
      // Each branch says why it was none of it; the first that says it in our words is told.
      const told = issue.errors.flat().find((inner) => isCode(inner.message));
      return [refuse(told !== undefined && isCode(told.message) ? told.message : 'FIELD_INVALID', path)];
    }
    default:
      return [refuse('FIELD_INVALID', path)];
  }
};
