import type { PastReading } from '@besluitspoor/read-models';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import type { RequestContext } from './context.ts';
import { fault } from './faults.ts';
import type { Opener } from './loaders.ts';
import { mentions, reaches } from './selection.ts';
import { bareId, positionIn } from './shown.ts';
import type { Shown } from './shown.ts';

/** The arguments of a record that can be read as the log read at a moment. */
export const asOfArguments = (kind: string) =>
  builder.args((t) => ({
    id: t.id({ required: true, description: `\`${kind}-<uuid>\`` }),
    asOf: t.field({
      type: 'DateTime',
      required: false,
      description:
        'As the log read then: before the first event recorded later. Ids below it then read `<id>@<position>`. Left out: now.',
    }),
  }));

/** The fields that judgements are read by. One that is not named here is judged when it is read, in turns. */
const judging: ReadonlySet<string> = new Set([
  'conformity',
  'participation',
  'scorecard',
  'oversight',
  'explain',
]);

/**
 * The fields by which an answer about a record leaves its own project, or, of an organisation and what belongs to
 * it, comes to projects at all. A test walks the schema for others.
 */
export const acrossProjects: ReadonlySet<string> = new Set([
  'Organisation.oversight',
  'Organisation.decisionLog',
  'Role.project',
  'Mandate.project',
]);

/**
 * A record as it was, with what has to be there to answer what is selected below the field that is being resolved;
 * undefined: it did not exist then. Held until the request is answered. Throws what the replay throws (BUSY,
 * AS_OF_TOO_MANY_EVENTS).
 */
export const readThen = async (
  context: RequestContext,
  record: string,
  at: { readonly time: string } | { readonly position: bigint },
  info: GraphQLResolveInfo,
): Promise<PastReading | undefined> => {
  const then = await context.views.readingAsOf(record, at, {
    judged: mentions(info, judging),
    across: reaches(info, acrossProjects),
  });
  if (then !== undefined) context.held.add(then);
  return then;
};

/**
 * Opens a record now, at a moment, or at the position that an id shown under `asOf` names; null: it did not exist.
 * Throws AS_OF_IN_FUTURE, and what the replay throws (BUSY, AS_OF_TOO_MANY_EVENTS).
 */
export const openAsOf = async <Row>(
  open: Opener<Row>,
  context: RequestContext,
  id: string,
  asOf: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<Shown<Row> | null> => {
  const record = bareId(id);
  const position = positionIn(id);
  if (asOf === null || asOf === undefined) {
    if (position === undefined) return open(context, context.reading, id);
    const then = await readThen(context, record, { position }, info);
    return then === undefined ? null : open(context, then, record);
  }
  if (asOf > context.reading.readAt.time) {
    throw fault('AS_OF_IN_FUTURE');
  }
  const then = await readThen(context, record, { time: asOf }, info);
  return then === undefined ? null : open(context, then, record);
};
