import { builder } from '../builder.ts';
import type { Fields } from '../fields.ts';
import type { Shown } from '../shown.ts';

const readAt = builder
  .objectRef<{ readonly time: string; readonly position: string | null }>('ReadAt')
  .implement({
    description: 'The moment that an answer tells of.',
    fields: (t) => ({
      time: t.field({
        type: 'DateTime',
        description: 'The moment for which dues are judged: now, or `asOf`.',
        resolve: ({ time }) => time,
      }),
      position: t.field({
        type: 'Position',
        nullable: true,
        description: 'The last position of the log that was read; null: the log was empty.',
        resolve: ({ position }) => position,
      }),
    }),
  });

/** `readAt` of a record that can be read as of a moment. */
export const readAtField = <Row>(t: Fields<Shown<Row>>) =>
  t.field({
    type: readAt,
    description: 'The moment that this answer tells of.',
    resolve: ({ reading: { readAt: at } }) => ({
      time: at.time,
      position: at.position === 'none' ? null : String(at.position),
    }),
  });
