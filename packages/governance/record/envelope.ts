import { z } from 'zod';
import { moment } from '../time/moment.ts';
import { idOf } from './id.ts';
import { key, text } from './text.ts';
import { named } from './vocabulary.ts';

/** In what capacity somebody acts: claimed, recorded as claimed, and judged by the methods. */
export const capacity = named(
  'As',
  'In what capacity the actor acts: claimed, recorded as claimed, and judged by the methods.',
  z.strictObject({
    role: key().optional().describe('The role (rol) in which the actor acts, for example REPRESENTATIVE.'),
    party: idOf('group').optional().describe('The group (partij) for which the actor acts or speaks.'),
    onBehalfOf: z
      .union([idOf('person'), idOf('group')])
      .meta({ record: 'person or group' })
      .optional()
      .describe('The person or group whose act this really is; it stays claimed until they confirm it.'),
    receipt: text(200)
      .optional()
      .describe(
        'The receipt (ontvangstbewijs) of an anonymous input: whoever shows it acts as its submitter. Never stored.',
      ),
  }),
);

/** What every command takes besides its own form. */
export const envelope = z.strictObject({
  commandId: z
    .uuid({ error: 'ID_INVALID' })
    .toLowerCase()
    .describe(
      'A random UUID that the client makes once for each act: the same one sent again records nothing anew.',
    ),
  occurredAt: moment()
    .optional()
    .describe('When it happened: RFC 3339, or a local day (YYYY-MM-DD). Left out: now. Never in the future.'),
  as: capacity.optional().describe('In what capacity the actor acts.'),
  ifRevision: z
    .string()
    .regex(/^\d{1,19}$/, { error: 'POSITION_INVALID' })
    .optional()
    .describe('Refuse when the record has moved on from this revision (as read in `revision`).'),
});

export type Envelope = z.output<typeof envelope>;
