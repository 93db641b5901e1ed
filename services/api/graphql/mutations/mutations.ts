import { commands, envelope } from '@besluitspoor/governance';
import type { Command, Refusal, RecordKind } from '@besluitspoor/governance';
import type { Reading } from '@besluitspoor/read-models';
import type { CommandAnswer } from '@besluitspoor/recorder';
import type { ObjectRef } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Types } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { Node } from '../fields.ts';
import type { Fields } from '../fields.ts';
import {
  openAssessment,
  openConsultation,
  openDecision,
  openGroup,
  openInput,
  openOrganisation,
  openPerson,
  openPilot,
  openProject,
  openRule,
  openTheme,
} from '../loaders.ts';
import type { Opener } from '../loaders.ts';
import { openNode } from '../records/node.ts';
import {
  Assessment,
  Consultation,
  Decision,
  Group,
  Input,
  Organisation,
  Person,
  Pilot,
  Project,
  Rule,
  Theme,
} from '../refs.ts';
import type { Shown } from '../shown.ts';
import { inputType } from './input-type.ts';
import { userErrorOf, userErrors } from './user-error.ts';
import type { UserErrorShape } from './user-error.ts';

/** How long a mutation waits until the views show what it recorded, in milliseconds. */
const patience = 5_000;

type Recorded = { readonly position: bigint; readonly eventIds: readonly string[] };

type SuccessShape = {
  /** Null: nothing had to be recorded. */
  readonly recorded: Recorded | null;
  readonly record: string;
  /** Null: the views have not reached what was recorded. */
  readonly reading: Reading | null;
};

const recordedRef = builder.objectRef<Recorded>('Recorded').implement({
  description: 'What a mutation recorded: durable, whatever happens next.',
  fields: (t) => ({
    position: t.field({
      type: 'Position',
      description: 'Position of its last event.',
      resolve: ({ position }) => String(position),
    }),
    eventIds: t.idList({ description: 'Ids of its events, 1 to 100.', resolve: ({ eventIds }) => eventIds }),
  }),
});

/** The field of a success that shows the record written, by kind of record. */
const recordField = {
  organisation: (t) => entity(t, Organisation, openOrganisation),
  person: (t) => entity(t, Person, openPerson),
  group: (t) => entity(t, Group, openGroup),
  project: (t) => entity(t, Project, openProject),
  theme: (t) => entity(t, Theme, openTheme),
  rule: (t) => entity(t, Rule, openRule),
  consultation: (t) => entity(t, Consultation, openConsultation),
  input: (t) => entity(t, Input, openInput),
  decision: (t) => entity(t, Decision, openDecision),
  pilot: (t) => entity(t, Pilot, openPilot),
  assessment: (t) => entity(t, Assessment, openAssessment),
} as const satisfies Record<RecordKind, (t: Fields<SuccessShape>) => unknown>;

const described =
  'The record as it now reads; null: the views had not reached what was recorded within 5 seconds.';

const entity = <Row>(t: Fields<SuccessShape>, type: ObjectRef<Types, Shown<Row>>, open: Opener<Row>) =>
  t.field({
    type,
    nullable: true,
    description: described,
    resolve: ({ reading, record }, _, context) => (reading === null ? null : open(context, reading, record)),
  });

/** Adds the mutation of a command: its input, its success, its result. */
const addMutation = (command: Command): void => {
  const name = `${command.name.charAt(0).toUpperCase()}${command.name.slice(1)}`;
  const form = z.strictObject({ ...envelope.shape, ...command.input.shape });
  const input = inputType(`${name}Input`, `What \`${command.name}\` takes.`, form);
  const success = builder.objectRef<SuccessShape>(`${name}Success`).implement({
    description: `\`${command.name}\` was accepted.`,
    fields: (t) => ({
      recorded: t.field({
        type: recordedRef,
        nullable: true,
        description: 'What was recorded; null: nothing had to be, all was as it says already.',
        resolve: ({ recorded }) => recorded,
      }),
      ...(command.writes === 'any'
        ? {
            record: t.field({
              type: Node,
              nullable: true,
              description: described,
              resolve: ({ reading, record }, _, context) =>
                reading === null ? null : openNode(context, reading, record),
            }),
          }
        : { [command.writes]: recordField[command.writes](t) }),
    }),
  });
  const result = builder.unionType(`${name}Result`, {
    description: `\`${command.name}\` was accepted, or why not.`,
    types: [success, ...userErrors],
    resolveType: (shape: SuccessShape | UserErrorShape) =>
      'error' in shape ? shape.error : `${name}Success`,
  });
  builder.mutationField(command.name, (t) =>
    t.field({
      type: result,
      description: command.description,
      args: { input: t.arg({ type: input, required: true, description: 'The act.' }) },
      resolve: (_, args, context) => act(command.name, args.input, context),
    }),
  );
};

/** Records the command and waits until the views show it. */
const act = async (
  command: string,
  input: unknown,
  context: RequestContext,
): Promise<SuccessShape | UserErrorShape> => {
  const answer = await context.recorder.record({
    command,
    actor: context.actor.person,
    input: withoutNull(input),
  });
  context.onOutcome(command, outcomeOf(answer));
  switch (answer.kind) {
    case 'refused':
      return userErrorOf(atLeastOne(answer.refusals));
    case 'unchanged':
      return { recorded: null, record: answer.record, reading: context.views.reading() };
    case 'recorded': {
      const { eventIds, position, record } = answer;
      const shows = await context.views.waitFor(position, patience);
      return {
        recorded: { position, eventIds },
        record,
        reading: shows ? context.views.reading() : null,
      };
    }
  }
};

const outcomeOf = (answer: CommandAnswer): string =>
  answer.kind === 'refused' ? (answer.refusals[0]?.code ?? 'REFUSED') : answer.kind;

const atLeastOne = ([first, ...rest]: readonly Refusal[]): readonly [Refusal, ...Refusal[]] => {
  if (first === undefined) throw new Error('a command was refused without a refusal');
  return [first, ...rest];
};

/** A field that a client sends as null was left out: the forms know no null. */
const withoutNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, withoutNull(each)]),
  );
};

for (const command of commands) addMutation(command);
