import type { AskedAsOf } from '@besluitspoor/read-models';
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

/** What of the past has to be there to answer what is selected below the field that is being resolved. */
export const askedAsOf = (info: GraphQLResolveInfo): AskedAsOf => ({
  judged: mentions(info, judging),
  across: reaches(info, acrossProjects),
});

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
    const then = await context.views.readingAsOf(record, { position }, askedAsOf(info));
    return then === undefined ? null : open(context, then, record);
  }
  if (asOf > context.reading.readAt.time) {
    throw fault('AS_OF_IN_FUTURE');
  }
  const then = await context.views.readingAsOf(record, { time: asOf }, askedAsOf(info));
  return then === undefined ? null : open(context, then, record);
};
