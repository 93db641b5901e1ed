import type { MandateRow, RightRow, StandingQueries } from '../queries/standing.ts';
import { number, text, textOrNull } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { fact, factAt, factOrNull, payload, said, saidAlways, saidList } from './facts.ts';
import { pagesOf } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { all, oneOf, sql } from './sql.ts';

const endedBy = (column: string): string =>
  `${factAt(`r.${column}`)} AS ended_by,
    (SELECT x.payload ->> 'reason' FROM event x WHERE x.position = r.${column}) AS ended_reason`;

const mandates: Listing<MandateRow> = {
  table: 'mandate r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position',
  columns: `r.number, r.organisation, e.payload, ${factAt('r.position')} AS given, ${endedBy('withdrawn')}`,
  read: (row) => {
    const words = payload(row);
    const { amount } = words;
    return {
      number: number(row, 'number'),
      organisation: text(row, 'organisation'),
      person: said(words, 'person'),
      group: said(words, 'group'),
      by: said(words, 'by'),
      project: said(words, 'project'),
      kinds: saidList(words, 'kinds'),
      amount: typeof amount === 'number' ? amount : null,
      until: said(words, 'until'),
      delegation: words['delegation'] === true,
      writtenIn: saidAlways(words, 'writtenIn'),
      given: fact(row, 'given'),
      withdrawn: factOrNull(row, 'ended_by'),
      withdrawnReason: textOrNull(row, 'ended_reason'),
    };
  },
};

const rights: Listing<RightRow> = {
  table: 'right_held r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position',
  columns: `r.number, r.organisation, r.party, r.nature, e.payload, ${factAt('r.position')} AS established,
    ${endedBy('ended')}`,
  read: (row) => {
    const words = payload(row);
    return {
      number: number(row, 'number'),
      organisation: text(row, 'organisation'),
      party: text(row, 'party'),
      nature: text(row, 'nature') === 'CONSENT' ? 'CONSENT' : 'ADVICE',
      kinds: saidList(words, 'kinds'),
      basis: saidAlways(words, 'basis'),
      statutory: words['statutory'] === true,
      established: fact(row, 'established'),
      ended: factOrNull(row, 'ended_by'),
      endedReason: textOrNull(row, 'ended_reason'),
    };
  },
};

const standingFirst = (column: string): Ordering => ({
  by: `(r.${column} IS NOT NULL)`,
  tie: 'r.position',
  direction: 'ASC',
  tieDirection: 'DESC',
});

/** Mandates and rights of organisations. */
export const standingQueries = (asking: Asking): StandingQueries => ({
  mandates: (parents, filter, page) =>
    pagesOf(
      asking,
      mandates,
      {
        parents,
        match: 'r.organisation = p.id',
        filter: all([
          filter.standing === undefined ? undefined : sql('(r.withdrawn IS NULL) = ?', filter.standing),
          oneOf('r.person', filter.person),
          oneOf('r.party', filter.group),
          filter.project === undefined
            ? undefined
            : sql('(r.project IS NULL OR r.project = ?)', filter.project),
        ]),
        ordering: standingFirst('withdrawn'),
        order: 'STANDING',
      },
      page,
    ),
  rights: (parents, filter, page) =>
    pagesOf(
      asking,
      rights,
      {
        parents,
        match: 'r.organisation = p.id',
        filter: all([
          filter.standing === undefined ? undefined : sql('(r.ended IS NULL) = ?', filter.standing),
          oneOf('r.party', filter.party),
          filter.kind === undefined
            ? undefined
            : sql('(r.kinds IS NULL OR ? IN (SELECT value FROM json_each(r.kinds)))', filter.kind),
        ]),
        ordering: standingFirst('ended'),
        order: 'STANDING',
      },
      page,
    ),
});
