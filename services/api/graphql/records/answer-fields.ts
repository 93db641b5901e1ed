import type { ResponseRow } from '@besluitspoor/read-models';
import type { Fields } from '../fields.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';

/** What every answer says first, to one input or to a theme. */
export const dispositionAndReason = <Row extends Pick<ResponseRow, 'disposition' | 'reason'>>(
  t: Fields<Shown<Row>>,
  description: string,
) => ({
  disposition: t.field({
    type: enumNamed('Disposition'),
    description,
    resolve: ({ row }) => row.disposition,
  }),
  reason: t.string({
    nullable: true,
    description: 'Why (motivering); null: none given.',
    resolve: ({ row }) => row.reason,
  }),
});

/** What some dispositions say besides. */
export const whatComesOfIt = <Row extends Pick<ResponseRow, 'until' | 'belongsTo' | 'changed'>>(
  t: Fields<Shown<Row>>,
) => ({
  until: t.field({
    type: 'Date',
    nullable: true,
    description: 'DEFERRED: the local day by which the answer will come.',
    resolve: ({ row }) => row.until,
  }),
  belongsTo: t.string({
    nullable: true,
    description: 'OUT_OF_SCOPE: where it does belong.',
    resolve: ({ row }) => row.belongsTo,
  }),
  changed: t.string({
    nullable: true,
    description: 'What adopting it changed.',
    resolve: ({ row }) => row.changed,
  }),
});
