import { roleLabel } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import type { EventRow, Fact } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import type { Fields } from '../fields.ts';
import { actor, Node, occurredAt, recordedAt } from '../fields.ts';
import type { RequestContext } from '../context.ts';
import { inLanguage, sentence } from '../language.ts';
import type { Language } from '../language.ts';
import { openEvent } from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import {
  Assessment,
  Consultation,
  Decision,
  Event,
  Group,
  Input,
  Organisation,
  Pilot,
  Project,
  Rule,
  Theme,
} from '../refs.ts';
import { languageArgument } from '../records/process-model.ts';
import { shownId } from '../shown.ts';
import type { Shown } from '../shown.ts';
import { labelOf } from '../vocabulary.ts';
import { anyRecordSentences, sentences } from './sentences.ts';

const value = builder.objectRef<{ readonly name: string; readonly value: string }>('MessageValue').implement({
  description: 'A value that a message is made with.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name in the payload.' }),
    value: t.exposeString('value', { description: 'The value, as text.' }),
  }),
});

const precision = builder.enumType('OccurredPrecision', {
  description: 'How well it is known when something happened.',
  values: {
    INSTANT: { description: 'To the moment (tijdstip).' },
    DAY: { description: 'Only the local day (dag).' },
  },
});

Event.implement({
  interfaces: [Node],
  description:
    'An event (gebeurtenis): one fact in the log, as it was recorded. It shows no personal text; anybody may see it.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id, `event-<uuid>`; under `asOf` followed by `@<position>`.',
      resolve: ({ reading, row }) => shownId(reading, row.event),
    }),
    type: t.string({
      description: 'Its type, `record.fact`; never renamed.',
      resolve: ({ row }) => row.type,
    }),
    position: t.field({
      type: 'Position',
      description: 'Its place in the log.',
      resolve: ({ row }) => String(row.position),
    }),
    occurredAt: occurredAt(t, 'When it happened.', ({ row }) => row),
    occurredPrecision: t.field({
      type: precision,
      nullable: true,
      description: 'How well that is known; null: unknown when.',
      resolve: ({ row }) => (row.occurredAt === null ? null : (row.occurredPrecision ?? 'INSTANT')),
    }),
    recordedAt: recordedAt(t, 'When it was recorded.', ({ row }) => row),
    actor: actor(t, 'Who did it, and in what capacity.', (row) => row),
    imported: t.string({
      nullable: true,
      description: 'Name of the source of an imported fact; null: not imported.',
      resolve: ({ row }) => row.imported,
    }),
    simulated: t.boolean({
      description: 'Whether it belongs to a demonstration, with a time of recording that was given.',
      resolve: ({ row }) => row.simulated,
    }),
    revision: t.field({
      type: 'Position',
      nullable: true,
      description: 'The revision of its record that it made.',
      resolve: async (shape, _, context) => {
        const row = await whole(shape, context);
        return row === undefined ? null : String(row.revision);
      },
    }),
    record: t.id({
      nullable: true,
      description: 'Id of the record on which it stands: open it with `node(id)`.',
      resolve: async (shape, _, context) => {
        const row = await whole(shape, context);
        return row === undefined ? null : shownId(shape.reading, row.stream);
      },
    }),
    values: t.field({
      type: [value],
      description: 'The values of its message, from the payload: texts, numbers and codes, at most 40.',
      resolve: async (shape, _, context) =>
        Object.entries(valuesOf(await whole(shape, context)))
          .slice(0, 40)
          .map(([name, each]) => ({ name, value: String(each) })),
    }),
    message: t.string({
      description: 'What happened, in a sentence; its code is the type.',
      args: languageArgument(),
      resolve: async (shape, { language }, context) => {
        const row = await whole(shape, context);
        return messageOf(shape.row.type, valuesOf(row), language ?? context.language);
      },
    }),
  }),
});

/** The event with its payload; a fact that came along with a record holds only its header. */
const whole = async (
  shape: Shown<Fact | EventRow>,
  context: RequestContext,
): Promise<EventRow | undefined> => {
  if ('payload' in shape.row) return shape.row;
  const opened = await openEvent(context, shape.reading, shape.row.event);
  return opened?.row;
};

/** Numbers of people, by type of event: what is shown of them is rounded and withheld where they belong. */
const ofPeople: Readonly<Record<string, string>> = { 'pilot.personsAcquainted': 'count' };

const valuesOf = (row: EventRow | undefined): Record<string, string | number> => {
  const values: Record<string, string | number> = {};
  for (const [name, each] of Object.entries(row?.payload ?? {})) {
    if (row !== undefined && ofPeople[row.type] === name) continue;
    if (typeof each === 'string' || typeof each === 'number') values[name] = each;
    if (typeof each === 'boolean') values[name] = String(each);
  }
  return values;
};

/** Which closed list a value of a payload belongs to, so that a sentence says its label. */
const listed: Readonly<Record<string, string>> = {
  disposition: 'Disposition',
  stance: 'Stance',
  advice: 'AdviceKind',
  about: 'ToldAbout',
  subject: 'ContestSubject',
  plan: 'PlanKind',
  support: 'SupportKind',
  nature: 'RightNature',
  by: 'Settlement',
};

/** The sentence for an event of that type with these values; the type itself where no sentence is known. */
export const messageOf = (
  type: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string => {
  const template = sentenceOf(type);
  if (template === undefined) return type;
  const said = Object.entries(values).map(([name, each]): [string, string | number] => {
    const list = type.startsWith('input.') && /^(?:kind|from|to)$/.test(name) ? 'InputKind' : listed[name];
    const label =
      name === 'role'
        ? roleLabel(String(each))
        : list === undefined
          ? undefined
          : labelOf(list, String(each));
    return [name, label === undefined ? each : inLanguage(label, language)];
  });
  return sentence(template, Object.fromEntries(said), language);
};

/** The sentence of a type of event, or undefined. */
export const sentenceOf = (type: string): Label | undefined =>
  sentences[type] ?? anyRecordSentences[type.slice(type.indexOf('.') + 1)];

const connection = connectionOf('Event', Event);
const trace = listOf<EventRow, undefined, 'OLDEST' | 'NEWEST'>((queries, ids, _, page) =>
  queries.trace(ids, page),
);
const ofProject = listOf<EventRow, undefined, 'OLDEST' | 'NEWEST'>((queries, ids, _, page) =>
  queries.eventsOfProjects(ids, page),
);

/** `trace` of a record: every event on it, and for an input also those elsewhere that concern it. */
const traceField = <Row extends { readonly id: string }>(t: Fields<Shown<Row>>) =>
  t.field({
    type: connection,
    description: 'What happened with it: its events, oldest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: OLDEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      trace(context, reading, row.id, undefined, pageRequest(args, info, args.order)),
  });

builder.objectField(Organisation, 'trace', traceField);
builder.objectField(Group, 'trace', traceField);
builder.objectField(Project, 'trace', traceField);
builder.objectField(Theme, 'trace', traceField);
builder.objectField(Rule, 'trace', traceField);
builder.objectField(Consultation, 'trace', traceField);
builder.objectField(Input, 'trace', traceField);
builder.objectField(Decision, 'trace', traceField);
builder.objectField(Pilot, 'trace', traceField);
builder.objectField(Assessment, 'trace', traceField);

builder.objectField(Project, 'events', (t) =>
  t.field({
    type: connection,
    description: 'Every event of the project in the order of the log, oldest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: OLDEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      ofProject(context, reading, row.id, undefined, pageRequest(args, info, args.order)),
  }),
);
