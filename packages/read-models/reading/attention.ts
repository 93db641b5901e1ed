import type {
  AttentionQueries,
  MissingReportRow,
  PlanKind,
  StakeholderRow,
  SupportMeasureRow,
} from '../queries/attention.ts';
import { number, text, textOrNull, truth } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { fact, factAt, factOrNull, payload, said, saidAlways, saidList } from './facts.ts';
import { pagesOf } from './list.ts';
import type { Listing } from './list.ts';
import { byRegistration } from './people.ts';
import { all, oneOf, sql } from './sql.ts';

const oneIn = <T extends string>(values: readonly [T, ...T[]], value: string): T =>
  values.find((one) => one === value) ?? values[0];

const planKind = (value: string): PlanKind => oneIn(['PROJECT', 'COMMUNICATION', 'IMPLEMENTATION'], value);
const supportKind = (value: string): SupportMeasureRow['support'] =>
  oneIn(['OTHER', 'TRAINING', 'HELP', 'MATERIAL'], value);

const stakeholders: Listing<StakeholderRow> = {
  table: 'stakeholder r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.mapped',
  columns: `r.party, r.affected, e.payload, ${factAt('r.mapped')} AS mapped_by`,
  read: (row) => {
    const words = payload(row);
    return {
      group: text(row, 'party'),
      interest: saidAlways(words, 'interest'),
      influence: oneIn(['MEDIUM', 'LOW', 'HIGH'], saidAlways(words, 'influence')),
      affected: truth(row, 'affected'),
      affectedHow: said(words, 'affectedHow'),
      role: said(words, 'role'),
      dependsOn: saidList(words, 'dependsOn'),
      mapped: fact(row, 'mapped_by'),
    };
  },
};

const missingReports: Listing<MissingReportRow> = {
  table: 'missing_report r',
  key: 'r.position',
  columns: `r.number, ${factAt('r.position')} AS reported, ${factAt('r.settled')} AS settled_by,
    (SELECT x.payload ->> 'description' FROM event x WHERE x.position = r.position) AS description,
    (SELECT x.payload ->> 'decision' FROM event x WHERE x.position = r.settled) AS decision,
    (SELECT x.payload ->> 'reason' FROM event x WHERE x.position = r.settled) AS reason`,
  read: (row) => ({
    number: number(row, 'number'),
    description: text(row, 'description'),
    reported: fact(row, 'reported'),
    settled: factOrNull(row, 'settled_by'),
    decision: textOrNull(row, 'decision'),
    settledReason: textOrNull(row, 'reason'),
  }),
};

/** What attention points read of projects. */
export const attentionQueries = (asking: Asking): AttentionQueries => ({
  stakeholders: (parents, filter, page) =>
    pagesOf(
      asking,
      stakeholders,
      {
        parents,
        match: 'r.project = p.id',
        filter: filter.affected === undefined ? sql('1') : sql('r.affected = ?', filter.affected),
        ordering: byRegistration('ASC'),
        order: 'MAPPED',
      },
      page,
    ),
  plans: (parents, filter, page) =>
    eventList(asking, parents, page, {
      types: ['project.planRecorded'],
      direction: 'DESC',
      filter: all([oneOf(`r.payload ->> 'plan'`, filter.plan)]),
      read: (words, recorded) => ({
        plan: planKind(saidAlways(words, 'plan')),
        text: saidAlways(words, 'text'),
        recorded,
      }),
    }),
  planSharings: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.planShared'],
      direction: 'DESC',
      read: (words, shared) => ({
        plan: planKind(saidAlways(words, 'plan')),
        groups: saidList(words, 'groups'),
        channel: saidAlways(words, 'channel'),
        shared,
      }),
    }),
  supportMeasures: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.supportMeasureRecorded'],
      direction: 'DESC',
      read: (words, recorded) => ({
        support: supportKind(saidAlways(words, 'support')),
        description: saidAlways(words, 'description'),
        groups: saidList(words, 'groups'),
        decision: said(words, 'decision'),
        recorded,
      }),
    }),
  customisations: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.customisationRecorded'],
      direction: 'DESC',
      read: (words, recorded) => ({
        description: saidAlways(words, 'description'),
        groups: saidList(words, 'groups'),
        decision: said(words, 'decision'),
        recorded,
      }),
    }),
  waivers: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['project.attentionPointWaived'],
      direction: 'DESC',
      read: (words, waived) => ({
        point: saidAlways(words, 'point'),
        reason: saidAlways(words, 'reason'),
        waived,
      }),
    }),
  missingReports: (parents, filter, page) =>
    pagesOf(
      asking,
      missingReports,
      {
        parents,
        match: 'r.project = p.id',
        filter: filter.settled === undefined ? sql('1') : sql('(r.settled IS NOT NULL) = ?', filter.settled),
        ordering: {
          by: '(r.settled IS NOT NULL)',
          tie: 'r.position',
          direction: 'ASC',
          tieDirection: 'DESC',
        },
        order: 'OPEN',
      },
      page,
    ),
});
