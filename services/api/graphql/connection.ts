import { largestPage } from '@besluitspoor/read-models';
import type { JudgingScope, Page, PageRequest, Pages, Queries, Reading } from '@besluitspoor/read-models';
import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from './batches.ts';
import { builder } from './builder.ts';
import type { Types } from './builder.ts';
import type { Fields } from './fields.ts';
import type { RequestContext } from './context.ts';
import { fault } from './faults.ts';
import { selects } from './selection.ts';
import type { Shown, ShownPage } from './shown.ts';

/** How many rows a page holds when the client does not say. */
export const usualPage = 20;

type PageShape = {
  readonly endCursor: string | null;
  readonly startCursor: string | null;
  readonly more: boolean;
};

const pageInfo = builder.objectRef<PageShape>('PageInfo').implement({
  description: 'Where a page of a list stands (Relay). Lists are read forwards only.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('more', { description: 'Whether more follows after this page.' }),
    hasPreviousPage: t.boolean({
      description: 'Always false: lists are read forwards.',
      resolve: () => false,
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Cursor of the first item; null: the page is empty.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Cursor of the last item: send it as `after` for the next page; null: the page is empty.',
    }),
  }),
});

/** The type of a list of `node`: `<Name>Connection` with edges, nodes, pageInfo and totalCount. */
export const connectionOf = <Row>(
  name: string,
  node: ObjectRef<Types, Shown<Row>>,
): ObjectRef<Types, ShownPage<Row>> => {
  type Edge = { readonly cursor: string; readonly node: Shown<Row> };
  const edge = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `One ${name} of a list, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Send it as `after` to read on from here.' }),
      node: t.field({ type: node, description: 'The item.', resolve: (parent) => parent.node }),
    }),
  });
  return builder.objectRef<ShownPage<Row>>(`${name}Connection`).implement({
    description: `A page of a list of ${name} (Relay connection).`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of this page with their cursors, at most 100.',
        resolve: ({ page, reading }) =>
          page.edges.map(({ cursor, node: row }) => ({ cursor, node: { row, reading } })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The items of this page, at most 100.',
        resolve: ({ page, reading }) => page.edges.map(({ node: row }) => ({ row, reading })),
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Where this page stands in the list.',
        resolve: ({ page }) => ({
          more: page.hasNextPage,
          startCursor: page.edges[0]?.cursor ?? null,
          endCursor: page.edges.at(-1)?.cursor ?? null,
        }),
      }),
      totalCount: t.int({
        description: 'Items on all pages that pass the filter; counted only when it is selected.',
        resolve: ({ page }) => page.total ?? 0,
      }),
    }),
  });
};

/** The arguments of a list, as Pothos takes them. */
export const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({
      required: false,
      description: `How many items at most, 1 to ${largestPage}; ${usualPage} when left out.`,
    }),
    after: t.string({
      required: false,
      description: 'The cursor after which the page begins; left out: the beginning.',
    }),
  }));

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A list field that takes no filter and no order. */
export const plainList = <Parent, Row>(
  t: Fields<Shown<Parent>>,
  type: ObjectRef<Types, ShownPage<Row>>,
  description: string,
  read: ListReader<Row, undefined>,
  parent: (row: Parent) => string,
) =>
  t.field({
    type,
    description,
    args: pageArguments(),
    resolve: ({ reading, row }, args, context, info) =>
      read(context, reading, parent(row), undefined, pageRequest(args, info)),
  });

/** Reads a page of a list below one parent. */
export type ListReader<Row, Filter, Order extends string = never> = (
  context: RequestContext,
  reading: Reading,
  parent: string,
  filter: Filter,
  page: PageRequest<Order>,
) => Promise<ShownPage<Row>>;

/**
 * The page that a client asks for. Counts only when `totalCount` was selected.
 * Throws PAGE_SIZE_INVALID for a size that no list allows.
 */
export const pageRequest = <Order extends string = never>(
  args: PageArguments,
  info: GraphQLResolveInfo,
  order?: Order | null,
): PageRequest<Order> => {
  const first = args.first ?? usualPage;
  if (first < 1 || first > largestPage) {
    throw fault('PAGE_SIZE_INVALID', { actual: first, maximum: largestPage });
  }
  return {
    first,
    after: args.after ?? undefined,
    total: selects(info, 'totalCount'),
    order: order ?? undefined,
  };
};

/**
 * Reads a page of a list below each parent: all parents of a turn in one statement. A list that rests on judgements
 * says their scope.
 */
export const listOf = <Row, Filter = undefined, Order extends string = never>(
  run: (queries: Queries, parents: readonly string[], filter: Filter, page: PageRequest<Order>) => Pages<Row>,
  judging?: (parents: readonly string[], filter: Filter) => JudgingScope | undefined,
): ListReader<Row, Filter, Order> => {
  const load = batched<{ readonly filter: Filter; readonly page: PageRequest<Order> }, Page<Row>>(
    (queries, ids, { filter, page }) => run(queries, ids, filter, page),
    (ids, { filter }) => judging?.(ids, filter),
  );
  return async (context, reading, parent, filter, page) => ({
    reading,
    page: (await load(context, reading, { filter, page }, parent)) ?? nothing,
  });
};

const nothing = { edges: [], hasNextPage: false, total: 0 };
