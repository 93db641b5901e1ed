import type { AftermathQueries, NullityRow, RightSaidRow } from '../queries/aftermath.ts';
import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { fact, factAt, factOrNull, said, saidAlways, saidAt } from './facts.ts';
import { byNumber, pagesOf } from './list.ts';
import type { Listing } from './list.ts';
import { byRegistration } from './people.ts';

const settledBy = (value: string | null): 'PARTY' | 'RULING' | null =>
  value === 'PARTY' || value === 'RULING' ? value : null;

const truthOrNull = (value: number | null): boolean | null => (value === null ? null : value === 1);

const rightsSaid: Listing<RightSaidRow> = {
  table: 'right_said r',
  key: 'r.decision, r.number',
  columns: `r.number, r.applies, r.reason, ${factAt('r.disputed')} AS disputed_by,
    ${saidAt('r.disputed', 'text')} AS disputed_because, ${factAt('r.settled')} AS settled_event,
    ${saidAt('r.settled', 'applies')} AS settled_applies, ${saidAt('r.settled', 'by')} AS settled_by,
    ${saidAt('r.settled', 'text')} AS settled_because`,
  read: (row) => ({
    right: number(row, 'number'),
    applies: truthOrNull(numberOrNull(row, 'applies')),
    reason: textOrNull(row, 'reason'),
    disputed: factOrNull(row, 'disputed_by'),
    disputedBecause: textOrNull(row, 'disputed_because'),
    settled: factOrNull(row, 'settled_event'),
    settledApplies: truthOrNull(numberOrNull(row, 'settled_applies')),
    settledBy: settledBy(textOrNull(row, 'settled_by')),
    settledBecause: textOrNull(row, 'settled_because'),
  }),
};

const nullities: Listing<NullityRow> = {
  table: 'nullity r',
  key: 'r.position',
  columns: `r.party, ${saidAt('r.position', 'text')} AS words, ${factAt('r.position')} AS invoked,
    ${factAt('r.lifted')} AS lifted_event, ${saidAt('r.lifted', 'by')} AS lifted_by,
    ${saidAt('r.lifted', 'reason')} AS lifted_reason`,
  read: (row) => ({
    party: text(row, 'party'),
    text: text(row, 'words'),
    invoked: fact(row, 'invoked'),
    lifted: factOrNull(row, 'lifted_event'),
    liftedBy: settledBy(textOrNull(row, 'lifted_by')),
    liftedReason: textOrNull(row, 'lifted_reason'),
  }),
};

/** What follows around decisions. */
export const aftermathQueries = (asking: Asking): AftermathQueries => ({
  rightsSaid: (parents, page) =>
    pagesOf(
      asking,
      rightsSaid,
      {
        parents,
        match: 'r.decision = p.id',
        ordering: byNumber,
        order: 'NUMBER',
      },
      page,
    ),
  nullities: (parents, page) =>
    pagesOf(
      asking,
      nullities,
      {
        parents,
        match: 'r.decision = p.id',
        ordering: byRegistration('ASC'),
        order: 'INVOKED',
      },
      page,
    ),
  goingOn: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.goingOnEndorsed'],
      read: (words, endorsed) => ({
        party: saidAlways(words, 'party'),
        version: Number(words['version']),
        endorsed,
      }),
    }),
  askedForAlternatives: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.alternativesAsked'],
      read: (words, asked) => ({
        group: saidAlways(words, 'group'),
        channel: said(words, 'channel'),
        asked,
      }),
    }),
  dissenters: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.dissenterAsked', 'decision.dissentAnswered'],
      read: (words, done) => ({
        person: said(words, 'person'),
        party: said(words, 'party'),
        answer: said(words, 'answer'),
        done,
      }),
    }),
  carryingOut: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.carryingOutBegun'],
      read: (words, begun) => ({ what: saidAlways(words, 'what'), begun }),
    }),
  councilAgreements: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.worksCouncilAgreed'],
      read: (words, agreed) => ({ party: saidAlways(words, 'party'), agreed }),
    }),
});
