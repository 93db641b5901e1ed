import { overdueDays } from '@besluitspoor/governance';
import type {
  AnswerState,
  InputFilter,
  InputOrder,
  InputQueries,
  InputRow,
  InputStatus,
} from '../queries/inputs.ts';
import type { PageRequest, Pages } from '../queries/page.ts';
import { number, text, textOrNull, truth } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { personal, payload, recordColumns, recordRow, said, saidAlways } from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { contestsOf, latestResponses, linksOf, responsesOf } from './responses.ts';
import { searched } from './search.ts';
import { all, joined, oneOf, sql, within } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * Whether the group of the input in `r` is withheld (domain.md, "Small groups"). Not tied to the row, so that SQLite
 * gathers the few groups that are withheld once a statement.
 */
export const withheld = `(r.show_party = 0 AND (r.project, r.party) IN (
  SELECT g.project, g.party FROM project_party g WHERE g.suppressed = 1))`;

const statuses: readonly InputStatus[] = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'ANSWERED',
  'CONTESTED',
  'WITHDRAWN',
  'MERGED',
];

// What owed no answer as it was submitted can owe one since it was reclassified. Few do: only those are looked up.
const owedSince = `CASE WHEN r.requiring = 1 AND e.payload NOT LIKE '%"due":%' THEN (
    SELECT json_extract(o.payload, '$.due') FROM event o WHERE o.stream = r.id AND o.type = 'input.reclassified'
      AND json_extract(o.payload, '$.due') IS NOT NULL ORDER BY o.position LIMIT 1
  ) END`;

const inputs: Listing<InputRow> = {
  table: 'input r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position LEFT JOIN organisation o ON o.id = r.organisation',
  columns: `${recordColumns}, r.organisation, r.project, r.kind, e.payload, e.personal, r.author,
    CASE WHEN ${withheld} THEN NULL ELSE r.party END AS shown, r.consultation, r.theme, r.parent, r.step,
    r.counted + r.supporters AS supports, r.status, r.requiring, r.answered, r.without_reason, r.contested,
    ${owedSince} AS owed, r.overdue_from, r.overdue_day, r.merged_into, r.responses, coalesce(o.time_zone, 'Europe/Amsterdam') AS zone`,
  read: (row, { now }) => {
    const submitted = payload(row);
    const overdueFrom = textOrNull(row, 'overdue_from') ?? undefined;
    const overdueFromDay = textOrNull(row, 'overdue_day') ?? undefined;
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      project: text(row, 'project'),
      kind: text(row, 'kind'),
      title: said(submitted, 'title'),
      text: personal(row, 'text'),
      author: text(row, 'author'),
      anonymous: submitted['anonymous'] === true,
      group: textOrNull(row, 'shown'),
      consultation: textOrNull(row, 'consultation'),
      decision: said(submitted, 'decision'),
      theme: textOrNull(row, 'theme'),
      parent: textOrNull(row, 'parent'),
      missingParent: said(submitted, 'missingParent'),
      sourceId: said(submitted, 'sourceId'),
      step: textOrNull(row, 'step'),
      channel: said(submitted, 'channel'),
      late: submitted['late'] === true,
      supports: number(row, 'supports'),
      status: statuses.find((status) => status === text(row, 'status')) ?? 'SUBMITTED',
      answerStates: statesOf(row, overdueFrom, now),
      ...dueOf(submitted['due'] ?? owed(row)),
      overdueDays: overdueDays({ overdueFrom, overdueFromDay }, now, text(row, 'zone')) ?? null,
      mergedInto: textOrNull(row, 'merged_into'),
      responses: number(row, 'responses'),
    };
  },
};

const statesOf = (row: Row, overdueFrom: string | undefined, now: string): readonly AnswerState[] => {
  const requiring = truth(row, 'requiring');
  const answered = truth(row, 'answered');
  const states: AnswerState[] = [];
  if (!requiring) states.push('NOT_REQUIRED');
  if (requiring && !answered) states.push('OPEN');
  if (overdueFrom !== undefined && overdueFrom < now) states.push('OVERDUE');
  if (answered) states.push('ANSWERED');
  if (truth(row, 'without_reason')) states.push('WITHOUT_REASON');
  if (truth(row, 'contested')) states.push('CONTESTED');
  return states;
};

const dueSources = ['CONSULTATION', 'DECISION', 'PROJECT', 'ORGANISATION', 'RECLASSIFICATION'] as const;

const owed = (row: Row): unknown => {
  const due = textOrNull(row, 'owed');
  return due === null ? undefined : JSON.parse(due);
};

const dueOf = (due: unknown): Pick<InputRow, 'answerDueAt' | 'answerDueFrom' | 'dueLaterThanTerm'> => {
  if (typeof due !== 'object' || due === null) {
    return { answerDueAt: null, answerDueFrom: null, dueLaterThanTerm: false };
  }
  const at = 'at' in due && typeof due.at === 'string' ? due.at : null;
  const from = 'from' in due ? due.from : undefined;
  return {
    answerDueAt: at,
    answerDueFrom: typeof from === 'string' ? (dueSources.find((source) => source === from) ?? null) : null,
    dueLaterThanTerm: 'laterThanTerm' in due && due.laterThanTerm === true,
  };
};

const holds = (state: AnswerState, now: string): Sql => {
  switch (state) {
    case 'NOT_REQUIRED':
      return sql('r.requiring = 0');
    case 'OPEN':
      return sql('(r.requiring = 1 AND r.answered = 0)');
    case 'OVERDUE':
      return sql('r.overdue_from < ?', now);
    case 'ANSWERED':
      return sql('r.answered = 1');
    case 'WITHOUT_REASON':
      return sql('r.without_reason = 1');
    case 'CONTESTED':
      return sql('r.contested = 1');
  }
};

/** The conditions of a filter on the inputs in `r`. */
export const inputFilter = (asking: Asking, filter: InputFilter): Sql => {
  const states = filter.answer?.map((state) => holds(state, asking.now));
  const groups = oneOf('r.party', filter.group);
  return all([
    oneOf('r.kind', filter.kind),
    oneOf('r.status', filter.status),
    states === undefined
      ? undefined
      : states.length === 0
        ? sql('0')
        : joined([sql('('), joined(states, ' OR '), sql(')')]),
    groups === undefined ? undefined : all([groups, sql(`NOT ${withheld}`)]),
    oneOf('r.step', filter.step),
    oneOf('r.consultation', filter.consultation),
    oneOf('r.theme', filter.theme),
    within('r.submitted', filter.submittedFrom, filter.submittedUntil),
    searched(asking, filter.search),
  ]);
};

const orderings: Readonly<Record<InputOrder, Ordering>> = {
  NEWEST: { by: 'r.submitted', tie: 'r.id', direction: 'DESC' },
  // The same, backwards: along the same index.
  OLDEST: { by: 'r.submitted', tie: 'r.id', direction: 'ASC', tieDirection: 'DESC' },
  DUE: { by: `coalesce(r.overdue_from, '~')`, tie: 'r.id', direction: 'ASC' },
};

/** Inputs, what was answered and what became of them. */
export const inputQueries = (asking: Asking): InputQueries => {
  const list = (
    parents: readonly string[],
    match: string,
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ): Pages<InputRow> => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      inputs,
      { parents, match, filter: inputFilter(asking, filter), ordering: orderings[order], order },
      page,
    );
  };
  return {
    inputsById: (ids) => rowsByIds(asking, inputs, ids),
    inputs: (projects, filter, page) => list(projects, 'r.project = p.id', filter, page),
    inputsOfConsultations: (parents, filter, page) => list(parents, 'r.consultation = p.id', filter, page),
    inputsOfThemes: (themes, filter, page) =>
      list(themes, 'r.id IN (SELECT t.input FROM theme_input t WHERE t.theme = p.id)', filter, page),
    reactions: (parents, filter, page) => list(parents, 'r.parent = p.id', filter, page),
    mergedInputs: (parents, page) => list(parents, 'r.merged_into = p.id', {}, page),
    inputsOfDecisions: (decisions, filter, page) =>
      list(decisions, 'r.id IN (SELECT l.input FROM link l WHERE l.target = p.id)', filter, page),
    consideredInputs: (parents, filter, page) =>
      pagesOf(
        asking,
        {
          ...inputs,
          table: 'link l',
          chosenFrom: 'link l CROSS JOIN input r ON r.id = l.input',
          key: 'l.target, l.input, l.how',
          joins: `LEFT JOIN input r ON r.id = l.input ${inputs.joins ?? ''}`,
        },
        {
          parents,
          match: `l.target = p.id AND l.how = 'CONSIDERED'`,
          filter: inputFilter(asking, filter),
          ordering: { by: 'l.position', tie: 'l.position', direction: 'ASC' },
          order: 'CONSIDERED',
        },
        page,
      ),
    responses: (parents, page) => responsesOf(asking, parents, page),
    latestResponses: (ids) => latestResponses(asking, ids),
    contests: (parents, page) => contestsOf(asking, parents, page),
    clarifications: (parents, page) =>
      eventList(asking, parents, page, {
        types: ['input.clarified'],
        read: (_, given, row) => ({ text: personal(row, 'text'), given }),
      }),
    followUps: (parents, page) =>
      eventList(asking, parents, page, {
        types: ['input.followUpReported'],
        read: (words, reported, row) => ({
          input: text(row, 'stream'),
          description: saidAlways(words, 'description'),
          decision: said(words, 'decision'),
          reported,
        }),
      }),
    links: (parents, page) => linksOf(asking, parents, page),
    acknowledgements: (parents, page) =>
      eventList(asking, parents, page, {
        types: ['input.acknowledged'],
        read: (words, given) => ({ message: said(words, 'message'), given }),
      }),
    reclassifications: (parents, page) =>
      eventList(asking, parents, page, {
        types: ['input.reclassified'],
        read: (words, done) => ({
          from: saidAlways(words, 'from'),
          to: saidAlways(words, 'to'),
          reason: saidAlways(words, 'reason'),
          done,
        }),
      }),
  };
};
