import { kindOf } from '@besluitspoor/governance';
import type { RecordKind } from '@besluitspoor/governance';
import type { Reading } from '@besluitspoor/read-models';
import { readThen } from '../as-of.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { Node } from '../fields.ts';
import type { NodeShape } from '../fields.ts';
import {
  openAssessment,
  openConsultation,
  openDecision,
  openEvent,
  openGroup,
  openInput,
  openOrganisation,
  openPerson,
  openPilot,
  openProject,
  openRule,
  openRuleVersion,
  openTheme,
} from '../loaders.ts';
import type { Opener } from '../loaders.ts';
import { bareId, positionIn } from '../shown.ts';
import { versionShape } from './rule.ts';

/** The type of each kind of record in the API. */
export const typeNames = {
  organisation: 'Organisation',
  person: 'Person',
  group: 'Group',
  project: 'Project',
  theme: 'Theme',
  rule: 'Rule',
  consultation: 'Consultation',
  input: 'Input',
  decision: 'Decision',
  pilot: 'Pilot',
  assessment: 'Assessment',
} as const satisfies Record<RecordKind, string>;

const openers = {
  organisation: openOrganisation,
  person: openPerson,
  group: openGroup,
  project: openProject,
  theme: openTheme,
  rule: openRule,
  consultation: openConsultation,
  input: openInput,
  decision: openDecision,
  pilot: openPilot,
  assessment: openAssessment,
} as const satisfies Record<RecordKind, Opener<{ readonly id: string }>>;

Node.implement({
  description: 'Anything that can be opened again by its id: a record, a version of a rule, an event.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ row }) => ('id' in row ? row.id : row.event) }),
  }),
  resolveType: ({ row }) => {
    if (!('id' in row)) return 'Event';
    if (versionId.test(row.id)) return 'RuleVersion';
    const kind = kindOf(row.id);
    return kind === undefined ? null : typeNames[kind];
  },
});

const versionId = /^rule-[0-9a-f-]{36}\.v[1-9]\d{0,8}$/;

/** Opens whatever an id of the present names, in that reading; null: nothing. */
export const openNode = async (
  context: RequestContext,
  reading: Reading,
  id: string,
): Promise<NodeShape | null> => {
  if (id.startsWith('event-')) return openEvent(context, reading, id);
  if (versionId.test(id)) {
    const version = await openRuleVersion(context, reading, id);
    return version === null ? null : { reading, row: versionShape(version.row) };
  }
  const kind = kindOf(id);
  return kind === undefined ? null : openers[kind](context, reading, id);
};

/** The record on which what the id names stands: that of an event is looked up in the present. */
const recordOf = async (context: RequestContext, id: string): Promise<string | undefined> => {
  if (id.startsWith('event-')) return (await openEvent(context, context.reading, id))?.row.stream;
  return versionId.test(id) ? id.slice(0, id.lastIndexOf('.')) : id;
};

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description:
      'Whatever the id names: a record, a version of a rule (`rule-<uuid>.v<n>`), an event; with `@<position>` as the log read then. Null: there is nothing.',
    args: { id: t.arg.id({ required: true, description: 'An id as any answer showed it.' }) },
    resolve: async (_, { id }, context, info) => {
      const position = positionIn(id);
      if (position === undefined) return openNode(context, context.reading, id);
      const bare = bareId(id);
      const record = await recordOf(context, bare);
      const then = record === undefined ? undefined : await readThen(context, record, { position }, info);
      return then === undefined ? null : openNode(context, then, bare);
    },
  }),
);
