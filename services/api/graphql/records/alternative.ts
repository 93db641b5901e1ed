import type { AlternativeRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { actor, event, groupField, occurredAt, recordedAt } from '../fields.ts';
import type { Shown } from '../shown.ts';

export const alternativeRef = builder.objectRef<Shown<AlternativeRow>>('Alternative').implement({
  description: 'An alternative (alternatief) that a decision weighs.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the decision, from 1.',
      resolve: ({ row }) => row.number,
    }),
    title: t.string({ description: 'Its title, at most 300 characters.', resolve: ({ row }) => row.title }),
    description: t.string({
      nullable: true,
      description: 'What it is; null: not said.',
      resolve: ({ row }) => row.description,
    }),
    broughtBy: groupField(t, 'The group that brought it; null: none named.', (row) => row.broughtBy),
    chosen: t.boolean({ description: 'Whether it was chosen.', resolve: ({ row }) => row.chosen }),
    notChosenBecause: t.string({
      nullable: true,
      description: 'Why it was not chosen, as said in the taking; null: chosen, or nothing said.',
      resolve: ({ row }) => row.notChosenBecause,
    }),
    addedAt: occurredAt(t, 'When it was added.', ({ row }) => row.added),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.added),
    addedBy: actor(t, 'Who added it.', (row) => row.added),
    event: event(t, 'The event that says so.', (row) => row.added),
  }),
});
