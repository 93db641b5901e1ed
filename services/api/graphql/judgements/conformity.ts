import { CONFORMITY, conformityChecks } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import type { ConformityRow, Verdict } from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { Decision } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { describedEnum } from '../vocabulary.ts';
import { checkRef, judgedChecks } from './check.ts';
import { holdsUntilField, methodArgument, methodAsked } from './method-argument.ts';

/** The verdict in nl and en. */
export const verdictLabels = {
  CONFORM: { nl: 'volgens de regel', en: 'conform' },
  NOT_CONFORM: { nl: 'niet volgens de regel', en: 'not conform' },
  UNPROVEN: { nl: 'niet bewezen', en: 'unproven' },
  PENDING: { nl: 'nog open', en: 'pending' },
} as const satisfies Record<Verdict, Label>;

export const verdictEnum = builder.enumType('Verdict', {
  description: 'Whether a decision followed the rule agreed beforehand (oordeel).',
  values: {
    CONFORM: { description: 'Every check that applies is met (volgens de regel).' },
    NOT_CONFORM: { description: 'A check is not met (niet volgens de regel).' },
    UNPROVEN: { description: 'None is not met, but one is unproven (niet bewezen).' },
    PENDING: { description: 'None of these, but a later fact may still settle one (nog open).' },
  },
});

const checks: Readonly<Record<string, Label>> = conformityChecks;

/** The label of a check of conformity/1; the code where it has none. */
export const checkLabel = (code: string): Label => checks[code] ?? { nl: code, en: code };

export const conformityCheckEnum = describedEnum(
  'ConformityCheck',
  'A check of conformity/1.',
  Object.entries(checks).map(([code, { en, nl }]) => [code, `${en} (${nl}).`]),
);

const conformityRef = builder.objectRef<Shown<ConformityRow>>('Conformity').implement({
  description:
    'Whether a decision followed the rule agreed beforehand (conformiteit): a verdict, and each check with its evidence.',
  fields: (t) => ({
    method: t.string({
      description: 'The method and its version; `methods` says what it computes.',
      resolve: ({ row }) => row.method,
    }),
    verdict: t.field({ type: verdictEnum, description: 'The verdict.', resolve: ({ row }) => row.verdict }),
    checks: t.field({
      type: [checkRef],
      description: 'Its checks in order: C1 to C15.',
      resolve: ({ reading, row }, _, context, info) =>
        judgedChecks(
          context,
          reading,
          row.checks.map((check) => ({ ...check, label: checkLabel(check.code) })),
          info,
        ),
    }),
    holdsUntil: holdsUntilField(t),
  }),
});

/** What conformity/1 says of decisions; absent: withdrawn. */
export const conformityOf = batched<undefined, ConformityRow>(
  (queries, ids) => queries.conformityOf(ids),
  (decisions) => ({ decisions, only: 'CONFORMITY' }),
);

builder.objectField(Decision, 'conformity', (t) =>
  t.field({
    type: conformityRef,
    nullable: true,
    description:
      'Whether it followed the rule agreed beforehand, as judged at the moment of this answer; null: it was withdrawn.',
    args: methodArgument(CONFORMITY),
    resolve: async ({ reading, row }, { method }, context) => {
      methodAsked(method, [CONFORMITY]);
      const judged = await conformityOf(context, reading, undefined, row.id);
      return judged === undefined ? null : { reading, row: judged };
    },
  }),
);
