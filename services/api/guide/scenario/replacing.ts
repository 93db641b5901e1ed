import type { Teller } from '../teller.ts';
import type { Opener } from './opening.ts';
import type { Cast } from './people-and-groups.ts';

/** Decisions that take the place of others, and one that is withdrawn. */
export const tellReplacing = (
  teller: Teller,
  { manager, sponsor }: Cast,
  open: Opener,
  { decision, rule }: { readonly decision: string; readonly rule: string },
): void => {
  const decisions = teller.on('decision');
  const take = (id: string): string =>
    decisions.tell(
      'takeDecision',
      sponsor,
      { decision: id, outcome: 1, rationale: 'It works.', as: { role: 'CHAIR' } },
      'status',
    );
  const next = open('The same, for the whole city', 'SELECT', rule, { replaces: [decision] });
  take(next);
  decisions.tell(
    'supersedeDecision',
    manager,
    { decision, by: next, reason: 'It now holds everywhere.' },
    'status replacedBy { title }',
  );
  const last = open('Back to walking', 'SELECT', rule, { replaces: [next] });
  take(last);
  decisions.tell(
    'reverseDecision',
    manager,
    { decision: next, by: last, reason: 'Too many errors.' },
    'status',
  );
  const never = open('A drone', 'SELECT', rule);
  decisions.tell(
    'withdrawDecision',
    manager,
    { decision: never, reason: 'It may not fly.' },
    'status statusReason',
  );
};
