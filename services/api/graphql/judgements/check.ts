import type { CheckRow, Fact, FindingRow, Reading } from '@besluitspoor/read-models';
import type { GraphQLResolveInfo } from 'graphql';
import type { Label } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import type { Fields } from '../fields.ts';
import { inLanguage } from '../language.ts';
import { openEvidence } from '../loaders.ts';
import { languageArgument } from '../records/process-model.ts';
import { Event } from '../refs.ts';
import { selects } from '../selection.ts';
import type { Shown } from '../shown.ts';
import { messageOf, messageOfJudged } from './messages.ts';

/** The status of a check in nl and en. */
export const checkStatusLabels = {
  MET: { nl: 'voldaan', en: 'met' },
  NOT_MET: { nl: 'niet voldaan', en: 'not met' },
  NOT_APPLICABLE: { nl: 'niet van toepassing', en: 'not applicable' },
  UNPROVEN: { nl: 'niet bewezen', en: 'unproven' },
  PENDING: { nl: 'nog open', en: 'pending' },
} as const satisfies Record<CheckRow['status'], Label>;

export const checkStatus = builder.enumType('CheckStatus', {
  description: 'What a method found of a check or an attention point.',
  values: {
    MET: { description: 'Met (voldaan).' },
    NOT_MET: { description: 'Not met, and nothing can mend it (niet voldaan).' },
    NOT_APPLICABLE: { description: 'It does not apply here (niet van toepassing).' },
    UNPROVEN: {
      description: 'Only claimed: said afterwards, or recorded for another and not confirmed (niet bewezen).',
    },
    PENDING: { description: 'A later fact may still settle it (nog open).' },
  },
});

const findingValue = builder
  .objectRef<{ readonly name: string; readonly value: string }>('FindingValue')
  .implement({
    description: 'A value that the sentence of a finding is made with.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      value: t.exposeString('value', { description: 'The value, as text.' }),
    }),
  });

/** The values of what a judgement says, for a client that writes its own sentences. */
export const valuesField = <Shape>(
  t: Fields<Shape>,
  of: (shape: Shape) => Readonly<Record<string, string | number>>,
) =>
  t.field({
    type: [findingValue],
    description: 'The values of the message, at most 20.',
    resolve: (shape) => Object.entries(of(shape)).map(([name, value]) => ({ name, value: String(value) })),
  });

type Evidenced = {
  readonly evidence: readonly number[];
  readonly evidenceCount: number;
  /** Where all that a record's checks rest on was opened at once; left out: not yet. */
  readonly opened?: ReadonlyMap<number, Shown<Fact>>;
};

/** The events on which something rests, and how many there are. */
export const evidenceFields = <Row extends Evidenced>(t: Fields<Shown<Row>>) => ({
  evidence: t.field({
    type: [Event],
    description:
      'The events that show it (bewijs), in the order of the log, at most 20: open each with `node(id)`.',
    resolve: ({ reading, row }, _, context) =>
      row.opened === undefined
        ? openEvidence(context, reading, row.evidence)
        : found(row.evidence.map((position) => row.opened?.get(position))),
  }),
  evidenceCount: t.int({
    description: 'How many events show it, also beyond those 20.',
    resolve: ({ row }) => row.evidenceCount,
  }),
});

const found = <Item>(items: readonly (Item | undefined)[]): Item[] =>
  items.filter((item) => item !== undefined);

/**
 * Checks with their labels, on their way to the client. What shows them is opened for all at once where it was asked
 * for: a page has a thousand checks, too many to wait for one by one.
 */
export const judgedChecks = async (
  context: RequestContext,
  reading: Reading,
  checks: readonly Judged[],
  info: GraphQLResolveInfo,
): Promise<readonly Shown<Judged>[]> => {
  if (!selects(info, 'evidence')) return checks.map((row) => ({ reading, row }));
  const facts = await openEvidence(
    context,
    reading,
    checks.flatMap(({ evidence }) => evidence),
  );
  const opened = new Map(facts.map((fact) => [Number(fact.row.position), fact]));
  return checks.map((check) => ({ reading, row: { ...check, opened } }));
};

const findingRef = builder.objectRef<FindingRow>('Finding').implement({
  description: 'One thing that a check found (bevinding).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: never changes its meaning within the method.' }),
    status: t.field({ type: checkStatus, description: 'What it comes to.', resolve: ({ status }) => status }),
    message: t.string({
      description: 'What was found, in a sentence with the numbers.',
      args: languageArgument(),
      resolve: (finding, { language }, context) => messageOf(finding, language ?? context.language),
    }),
    values: valuesField(t, ({ values }) => values),
  }),
});

/** A check with its label. */
export type Judged = CheckRow & Pick<Evidenced, 'opened'> & { readonly label: Label };

const checkFields = (t: Fields<Shown<Judged>>) => ({
  code: t.string({ description: 'Its code; `methods` says what it asks.', resolve: ({ row }) => row.code }),
  label: t.string({
    description: 'What it asks, in a few words.',
    args: languageArgument(),
    resolve: ({ row }, { language }, context) => inLanguage(row.label, language ?? context.language),
  }),
  status: t.field({ type: checkStatus, description: 'What was found.', resolve: ({ row }) => row.status }),
  message: t.string({
    description: 'What was found, in sentences with the numbers.',
    args: languageArgument(),
    resolve: ({ row }, { language }, context) => messageOfJudged(row, language ?? context.language),
  }),
  findings: t.field({
    type: [findingRef],
    description: 'What it found, one by one, for a client that writes its own sentences; at most 100.',
    resolve: ({ row }) => row.findings.slice(0, 100),
  }),
  ...evidenceFields(t),
});

/** A check of a decision. */
export const checkRef = builder.objectRef<Shown<Judged>>('Check').implement({
  description: 'A check (toets) of a method, with what it found and the events that show it.',
  fields: checkFields,
});

/** An attention point of a project. */
export const pointRef = builder.objectRef<Shown<Judged>>('JudgedPoint').implement({
  description:
    'An attention point (aandachtspunt) of a project, with what was found and the events that show it.',
  fields: checkFields,
});
