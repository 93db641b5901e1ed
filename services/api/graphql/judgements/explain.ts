import { largestPage } from '@besluitspoor/read-models';
import type {
  AlternativeRow,
  ConsiderationRow,
  DecisionRow,
  DissentRow,
  ObjectionRow,
  PartyRequestRow,
  PositionRow,
  Reading,
  ToldRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { listOf } from '../connection.ts';
import type { RequestContext } from '../context.ts';
import { openDecision, openGroup, openOrganisation, openProject } from '../loaders.ts';
import { languageArgument } from '../records/process-model.ts';
import { isStalled } from '../records/stalled.ts';
import { Decision } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { conformityOf } from './conformity.ts';
import { explanation } from './explanation/explanation.ts';
import { opposingStances } from './explanation/heard.ts';
import type { Explained } from './explanation/saying.ts';
import { pairsOfDecision } from './pairs.ts';

const alternatives = listOf<AlternativeRow>((queries, ids, _, page) => queries.alternatives(ids, page));
const requests = listOf<PartyRequestRow, { readonly kind?: PartyRequestRow['kind'] | undefined }>(
  (queries, ids, filter, page) => queries.partyRequests(ids, filter, page),
);
const dissent = listOf<DissentRow>((queries, ids, _, page) => queries.dissent(ids, page));
const objections = listOf<ObjectionRow>((queries, ids, _, page) => queries.objections(ids, page));
const opposing = listOf<PositionRow>((queries, ids, _, page) =>
  queries.positions(ids, { current: true, stance: opposingStances }, page),
);
const considerations = listOf<ConsiderationRow>((queries, ids, _, page) => queries.considerations(ids, page));
const told = listOf<ToldRow>((queries, ids, _, page) => queries.told(ids, page));

/** Groups on the page, at most: beyond it there would be more than a page. */
const mostPairs = 12;

/** Gathers what the page is made of, each kind of row in one statement for all decisions that are explained. */
const explained = async (
  { reading, row }: Shown<DecisionRow>,
  context: RequestContext,
): Promise<Explained> => {
  const page = { first: largestPage };
  const [options, asked, against, raised, opposed, weighed, tellings, conformity, pairs, ...named] =
    await Promise.all([
      alternatives(context, reading, row.id, undefined, page),
      requests(context, reading, row.id, {}, page),
      dissent(context, reading, row.id, undefined, { ...page, total: true }),
      objections(context, reading, row.id, undefined, page),
      opposing(context, reading, row.id, undefined, { ...page, total: true }),
      considerations(context, reading, row.id, undefined, { first: 1, total: true }),
      told(context, reading, row.id, undefined, page),
      conformityOf(context, reading, undefined, row.id),
      pairsOfDecision(context, reading, row.id, undefined, { first: mostPairs, total: true }),
      openProject(context, reading, row.project),
      openOrganisation(context, reading, row.organisation),
      openDecision(context, reading, row.replacedBy),
    ]);
  const [project, organisation, replacedBy] = named;
  const timeZone = organisation?.row.timeZone ?? 'Europe/Amsterdam';
  const rows = {
    alternatives: rowsOf(options),
    requests: rowsOf(asked),
    dissent: rowsOf(against),
    opposed: rowsOf(opposed),
    told: rowsOf(tellings),
    pairs: rowsOf(pairs),
  };
  const groupName = await namesOf(context, reading, [
    ...(row.rule?.content.parties.map(({ group }) => group) ?? []),
    ...rows.alternatives.map(({ broughtBy }) => broughtBy),
    ...rows.requests.map(({ party }) => party),
    ...rows.dissent.map(({ party }) => party),
    ...rows.opposed.map(({ party }) => party),
    ...rows.told.map(({ group }) => group),
    ...rows.pairs.map(({ group }) => group),
    (row.taken ?? row.rejected)?.party ?? null,
  ]);
  return {
    decision: row,
    project: project?.row.title ?? row.project,
    organisation: organisation?.row.name ?? row.organisation,
    timeZone,
    readAt: reading.readAt.time,
    stalled: isStalled(row, reading.readAt.time, timeZone),
    replacedBy: replacedBy?.row.title ?? null,
    alternatives: rows.alternatives,
    requests: rows.requests,
    dissent: { rows: rows.dissent, total: against.page.total ?? 0 },
    openObjections: rowsOf(raised).filter(({ status }) => status === 'OPEN'),
    opposed: { rows: rows.opposed, total: opposed.page.total ?? 0 },
    considered: weighed.page.total ?? 0,
    told: [
      ...new Set(rows.told.filter(({ about }) => about === 'OUTCOME').map(({ group }) => groupName(group))),
    ],
    conformity,
    pairs: { rows: rows.pairs, total: pairs.page.total ?? 0 },
    groupName,
  };
};

const rowsOf = <Row>({
  page,
}: {
  readonly page: { readonly edges: readonly { readonly node: Row }[] };
}): Row[] => page.edges.map(({ node }) => node);

/** The names of groups by id; the id itself for one that is unknown. */
const namesOf = async (
  context: RequestContext,
  reading: Reading,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> => {
  const groups = await Promise.all(
    [...new Set(ids.filter((id) => id !== null))].map(async (id) => openGroup(context, reading, id)),
  );
  const names = new Map(groups.filter((group) => group !== null).map(({ row }) => [row.id, row.name]));
  return (id) => names.get(id) ?? id;
};

builder.objectField(Decision, 'explain', (t) =>
  t.string({
    description:
      'One page of plain text, from the rule to the verdict, that a board can put in its minutes (uitleg). It names parties and never a person, and holds no personal text.',
    args: languageArgument(),
    resolve: async (shape, { language }, context) =>
      explanation(await explained(shape, context), language ?? context.language),
  }),
);
