import { builder } from '../builder.ts';
import { fault } from '../faults.ts';
import type { Fields } from '../fields.ts';
import type { Shown } from '../shown.ts';

/** The argument that names the method of a judgement. */
export const methodArgument = (latest: string) =>
  builder.args((t) => ({
    method: t.string({
      required: false,
      description: `The method and its version, as \`methods\` lists them; left out: the latest, \`${latest}\`.`,
    }),
  }));

/** Throws METHOD_UNKNOWN where another method is asked for than the field can answer by. */
export const methodAsked = (method: string | null | undefined, allowed: readonly string[]): void => {
  if (method !== null && method !== undefined && !allowed.includes(method)) {
    throw fault('METHOD_UNKNOWN', { method: method.slice(0, 60), allowed: allowed.join(', ') });
  }
};

/** Until when a judgement surely says the same without a new event. */
export const holdsUntilField = <Row extends { readonly holdsUntil: string | null }>(t: Fields<Shown<Row>>) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'The last moment at which it surely says the same without a new event; null: until there is one.',
    resolve: ({ row }) => row.holdsUntil,
  });
