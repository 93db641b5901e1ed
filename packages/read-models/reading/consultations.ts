import { roundedDown } from '@besluitspoor/governance';
import type { ConsultationQueries, ConsultationRow } from '../queries/consultations.ts';
import { number, text, textOrNull, truth } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import {
  factAt,
  factOrNull,
  payload,
  recordColumns,
  recordRow,
  said,
  saidAlways,
  saidList,
} from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Choice, Listing } from './list.ts';
import { byRegistration } from './people.ts';
import { all, oneOf, sql } from './sql.ts';

const consultations: Listing<ConsultationRow> = {
  table: 'consultation r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position',
  columns: `${recordColumns}, r.organisation, r.project, r.step, r.decision, r.closes_on, r.closes_at, r.summary,
    e.payload, ${factAt('r.closed')} AS closed_by`,
  read: (row) => {
    const opened = payload(row);
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      project: text(row, 'project'),
      question: saidAlways(opened, 'question'),
      groups: saidList(opened, 'groups'),
      channel: said(opened, 'channel'),
      step: textOrNull(row, 'step'),
      decision: textOrNull(row, 'decision'),
      theme: said(opened, 'theme'),
      closesOn: text(row, 'closes_on'),
      closesAt: text(row, 'closes_at'),
      answerBy: said(opened, 'answerBy'),
      anonymous: opened['anonymous'] === true,
      confidant: said(opened, 'confidant'),
      closed: factOrNull(row, 'closed_by'),
      summary: textOrNull(row, 'summary'),
    };
  },
};

/** Consultations, whom they invited and who came. */
export const consultationQueries = (asking: Asking): ConsultationQueries => {
  const listed = (order: 'NEWEST' | 'OLDEST'): Pick<Choice, 'ordering' | 'order'> => ({
    ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
    order,
  });
  return {
    consultationsById: (ids) => rowsByIds(asking, consultations, ids),
    consultations: (parents, filter, page) =>
      pagesOf(
        asking,
        consultations,
        {
          parents,
          match: 'r.project = p.id',
          filter: all([
            oneOf('r.step', filter.step),
            filter.group === undefined
              ? undefined
              : sql(
                  `EXISTS (SELECT 1 FROM event x, json_each(x.payload, '$.groups') g
                    WHERE x.position = r.position AND g.value IN (SELECT value FROM json_each(?)))`,
                  JSON.stringify(filter.group),
                ),
            filter.open === undefined
              ? undefined
              : sql('(r.closed IS NULL AND r.closes_at >= ?) = ?', asking.now, filter.open),
          ]),
          ...listed(page.order ?? 'NEWEST'),
        },
        page,
      ),
    consultationsOnDecisions: (parents, page) =>
      pagesOf(asking, consultations, { parents, match: 'r.decision = p.id', ...listed('NEWEST') }, page),
    invitations: (parents, page) =>
      eventList(asking, parents, page, {
        types: ['consultation.invitationSent'],
        read: (words, sent) => ({
          group: saidAlways(words, 'group'),
          channel: said(words, 'channel'),
          message: said(words, 'message'),
          sent,
        }),
      }),
    attendance: (parents, page) =>
      pagesOf(
        asking,
        {
          table: 'attendance r',
          key: 'r.consultation, r.party',
          joins: `LEFT JOIN consultation c ON c.id = r.consultation LEFT JOIN organisation o ON o.id = c.organisation
            LEFT JOIN project_party g ON g.project = c.project AND g.party = r.party`,
          columns: 'r.party, r.count, coalesce(o.k, 5) AS k, coalesce(g.suppressed, 0) AS suppressed',
          read: (row) => {
            const suppressed = truth(row, 'suppressed');
            return {
              group: text(row, 'party'),
              count: suppressed ? null : roundedDown(number(row, 'count'), number(row, 'k')),
              suppressed,
            };
          },
        },
        {
          parents,
          match: 'r.consultation = p.id',
          ordering: { by: 'r.party', tie: 'r.party', direction: 'ASC' },
          order: 'GROUP',
        },
        page,
      ),
  };
};
