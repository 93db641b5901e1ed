import type { Fact, Reading, RecordRow } from '@besluitspoor/read-models';
import { builder } from './builder.ts';
import type { Types } from './builder.ts';
import { openGroup } from './loaders.ts';
import { Actor, Event, Group } from './refs.ts';
import { shownId } from './shown.ts';
import type { Shown } from './shown.ts';

/** What fields of an object are made with. */
export type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/** Anything that a reading can open again by its id. */
export type NodeShape = Shown<{ readonly id: string } | { readonly event: string }>;

/** The type of a node by its id: filled in where the types are known. */
export const Node = builder.interfaceRef<NodeShape>('Node');

/** `id` and `revision`, which every record has. */
export const recordFields = <Row extends RecordRow>(t: Fields<Shown<Row>>) => ({
  id: t.id({
    description: 'Its id, `<kind>-<uuid>`; under `asOf` followed by `@<position>`.',
    resolve: ({ reading, row }) => shownId(reading, row.id),
  }),
  revision: t.field({
    type: 'Position',
    description: 'Its revision: the number of its last event, from "0". Send it as `ifRevision`.',
    resolve: ({ row }) => String(row.revision),
  }),
});

/** The fields that tell of the event behind something: when, recorded when, by whom, and the event itself. */
export const occurredAt = <Shape>(
  t: Fields<Shape>,
  description: string,
  fact: (shape: Shape) => Fact | null,
) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description: `${description} As claimed (occurredAt); null: ${unknown(description)}.`,
    resolve: (shape) => fact(shape)?.occurredAt ?? null,
  });

export const recordedAt = <Shape>(t: Fields<Shape>, description: string, fact: (shape: Shape) => Fact) =>
  t.field({
    type: 'DateTime',
    description: `${description} By the recorder's clock.`,
    resolve: (shape) => fact(shape).recordedAt,
  });

export const actor = <Row>(t: Fields<Shown<Row>>, description: string, fact: (row: Row) => Fact | null) =>
  t.field({
    type: Actor,
    nullable: true,
    description,
    resolve: ({ reading, row }) => withFact(reading, fact(row)),
  });

export const event = <Row>(t: Fields<Shown<Row>>, description: string, fact: (row: Row) => Fact | null) =>
  t.field({
    type: Event,
    nullable: true,
    description,
    resolve: ({ reading, row }) => withFact(reading, fact(row)),
  });

/** The group whose id a row holds; null where it holds none. */
export const groupField = <Row>(
  t: Fields<Shown<Row>>,
  description: string,
  id: (row: Row) => string | null | undefined,
) =>
  t.field({
    type: Group,
    nullable: true,
    description,
    resolve: ({ reading, row }, _, context) => openGroup(context, reading, id(row)),
  });

/** How many people of a group, and whether that is withheld (domain.md, "Small groups"). */
export const countOfPeople = <Row extends { readonly count: number | null; readonly suppressed: boolean }>(
  t: Fields<Shown<Row>>,
) => ({
  count: t.int({
    nullable: true,
    description:
      'People, rounded down to a multiple of k; null: the group is too small to be shown, or company of the only such group.',
    resolve: ({ row }) => row.count,
  }),
  suppressed: t.boolean({
    description: 'Whether the count is withheld because the group, or another one, is small.',
    resolve: ({ row }) => row.suppressed,
  }),
});

const withFact = (reading: Reading, fact: Fact | null): Shown<Fact> | null =>
  fact === null ? null : { reading, row: fact };

const unknown = (description: string): string =>
  description.startsWith('When it was') ? 'it was not, or unknown' : 'unknown';
