import type { Frame, FrameUse } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { groupField } from '../fields.ts';

export const frameRef = builder.objectRef<Shown<Frame>>('Frame').implement({
  description:
    'A frame (kader) within which a project decides by itself; outside it goes back to the sponsor.',
  fields: (t) => ({
    kind: t.field({
      type: enumNamed('FrameKind'),
      description: 'What it limits.',
      resolve: ({ row }) => row.kind,
    }),
    description: t.string({ description: 'The frame in words.', resolve: ({ row }) => row.description }),
    amount: t.float({
      nullable: true,
      description: 'Budget: the amount in euro; null: another kind, or not stated.',
      resolve: ({ row }) => row.amount,
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Deadline: the last local day; null: another kind, or not stated.',
      resolve: ({ row }) => row.deadline,
    }),
    holder: groupField(t, 'The group that holds the frame; null: none named.', (row) => row.holder),
  }),
});

export const frameUseRef = builder.objectRef<FrameUse>('FrameUse').implement({
  description: 'What a decision takes of a frame (kader).',
  fields: (t) => ({
    kind: t.field({
      type: enumNamed('FrameKind'),
      description: 'The frame.',
      resolve: (use) => use.kind,
    }),
    amount: t.float({
      nullable: true,
      description: 'Budget: the amount in euro that it takes.',
      resolve: (use) => use.amount,
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Deadline: the local day on which it is carried out.',
      resolve: (use) => use.deadline,
    }),
    mandate: t.string({
      nullable: true,
      description: 'Mandate: in words, under which part of it.',
      resolve: (use) => use.mandate,
    }),
  }),
});
