import type { DecisionStatus } from '@besluitspoor/governance';
import type { DecisionFilter, DecisionOrder, DecisionQueries, DecisionRow } from '../queries/decisions.ts';
import { bitOf } from '../judging/check-bits.ts';
import type { PageRequest, Pages } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { deliberationQueries } from './deliberation.ts';
import {
  factAt,
  factOrNull,
  payload,
  recordColumns,
  recordRow,
  said,
  saidAlways,
  saidAt,
  saidList,
} from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { searched } from './search.ts';
import { judgingOf } from '../queries/decisions.ts';
import { all, joined, oneOf, sql, within } from './sql.ts';
import type { Sql } from './sql.ts';
import {
  checked,
  isEntitlement,
  isExclusion,
  isFrameUse,
  isNotChosen,
  isRuleCopy,
  listIn,
} from './stored-json.ts';

const statuses: readonly DecisionStatus[] = [
  'OPEN',
  'DEFERRED',
  'ESCALATED',
  'TAKEN',
  'REJECTED',
  'WITHDRAWN',
  'SUPERSEDED',
  'REVERSED',
];

const decisions: Listing<DecisionRow> = {
  table: 'decision r',
  key: 'r.position',
  joins: `LEFT JOIN event e ON e.position = r.position
    LEFT JOIN event t ON t.position = coalesce(r.taken, r.rejected)`,
  columns: `${recordColumns}, r.organisation, r.project, r.kind, r.step, r.status, r.rule_version, r.round, r.outcome,
    e.payload, coalesce(t.payload, '{}') AS conclusion, r.replaced_by,
    ${saidAt('r.proposal', 'text')} AS proposal, ${saidAt('r.status_event', 'reason')} AS status_reason,
    ${saidAt('r.deferred', 'until')} AS deferred_until, ${saidAt('r.published', 'where')} AS published_where,
    ${factAt('r.taken')} AS taken_by, ${factAt('r.rejected')} AS rejected_by,
    ${factAt('r.withdrawn')} AS withdrawn_by, ${factAt('r.deferred')} AS deferred_by,
    ${factAt('r.escalated')} AS escalated_by, ${factAt('r.allowed')} AS allowed_by,
    ${factAt('r.published')} AS published_by, ${factAt('r.replaced')} AS replaced_event`,
  read: (row) => {
    const opened = payload(row);
    const conclusion = payload(row, 'conclusion');
    const entitledOverall = opened['entitledOverall'];
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      project: text(row, 'project'),
      title: saidAlways(opened, 'title'),
      question: said(opened, 'question'),
      kind: text(row, 'kind'),
      kindReason: said(opened, 'kindReason'),
      step: textOrNull(row, 'step'),
      status: statuses.find((status) => status === text(row, 'status')) ?? 'OPEN',
      rule: copiedRule(opened['rule'], textOrNull(row, 'rule_version')),
      proposal: textOrNull(row, 'proposal'),
      affected: saidList(opened, 'affected'),
      excluded: listIn(isExclusion, opened['excluded']),
      themes: saidList(opened, 'themes'),
      replaces: saidList(opened, 'replaces'),
      entitled: listIn(isEntitlement, opened['entitled']).map((party) => ({
        ...party,
        size: party.size ?? null,
      })),
      entitledOverall: typeof entitledOverall === 'number' ? entitledOverall : null,
      round: number(row, 'round'),
      outcome: numberOrNull(row, 'outcome'),
      rationale: said(conclusion, 'rationale'),
      frameUses: listIn(isFrameUse, conclusion['frameUses']),
      notChosen: listIn(isNotChosen, conclusion['notChosen']),
      go: typeof conclusion['go'] === 'boolean' ? conclusion['go'] : null,
      taken: factOrNull(row, 'taken_by'),
      rejected: factOrNull(row, 'rejected_by'),
      withdrawn: factOrNull(row, 'withdrawn_by'),
      deferred: factOrNull(row, 'deferred_by'),
      deferredUntil: textOrNull(row, 'deferred_until'),
      escalated: factOrNull(row, 'escalated_by'),
      allowed: factOrNull(row, 'allowed_by'),
      published: factOrNull(row, 'published_by'),
      publishedWhere: textOrNull(row, 'published_where'),
      replacedBy: textOrNull(row, 'replaced_by'),
      replaced: factOrNull(row, 'replaced_event'),
      statusReason: textOrNull(row, 'status_reason'),
    };
  },
};

const copiedRule = (stored: unknown, id: string | null): DecisionRow['rule'] => {
  if (stored === undefined || id === null) return null;
  const copy = checked(isRuleCopy, stored);
  return {
    id,
    rule: copy.rule,
    version: copy.version,
    title: copy.title,
    method: copy.content.method,
    content: copy.content,
    basis: copy.basis ?? null,
    agreedAt: copy.agreedAt ?? null,
  };
};

const orderings: Readonly<Record<DecisionOrder, Ordering>> = {
  LOG: { by: 'r.log_key', tie: 'r.id', direction: 'DESC' },
  OPENED_NEWEST: { by: 'r.opened_at', tie: 'r.id', direction: 'DESC' },
  OPENED_OLDEST: { by: 'r.opened_at', tie: 'r.id', direction: 'ASC', tieDirection: 'DESC' },
};

const decisionFilter = (asking: Asking, filter: DecisionFilter): Sql => {
  const rule = oneOf('r.rule', filter.rule);
  const version = oneOf('r.rule_version', filter.rule);
  return all([
    oneOf('r.kind', filter.kind),
    oneOf('r.status', filter.status),
    oneOf('r.step', filter.step),
    rule === undefined || version === undefined
      ? undefined
      : sql(`(${rule.text} OR ${version.text})`, ...rule.values, ...version.values),
    within(`coalesce(r.taken_at, '')`, filter.takenFrom, filter.takenUntil),
    within('r.opened_at', filter.openedFrom, filter.openedUntil),
    ...judged(filter),
    searched(asking, filter.search),
  ]);
};

const judged = ({ verdict, failing, withoutPairs }: DecisionFilter): readonly (Sql | undefined)[] => {
  const judgement = (condition: Sql): Sql =>
    joined([sql('EXISTS (SELECT 1 FROM judgement j WHERE j.place = r.position AND'), condition, sql(')')]);
  const verdicts = oneOf('j.verdict', verdict);
  return [
    verdicts === undefined ? undefined : judgement(verdicts),
    failing === undefined
      ? undefined
      : judgement(
          sql(
            '(j.not_met & ?) <> 0',
            failing.reduce((sum, code) => sum | bitOf(code), 0),
          ),
        ),
    withoutPairs === undefined
      ? undefined
      : sql(
          `(r.taken IS NOT NULL AND EXISTS (SELECT 1 FROM paired x
            WHERE x.place = r.position AND x.withdrawn = 0 AND x.pairs = 0)) = ?`,
          withoutPairs,
        ),
  ];
};

/** Decisions, and all that led to them. */
export const decisionQueries = (asking: Asking): DecisionQueries => {
  const list = (
    parents: readonly string[],
    match: string,
    filter: DecisionFilter,
    page: PageRequest<DecisionOrder>,
  ): Pages<DecisionRow> => {
    const order = page.order ?? 'LOG';
    return pagesOf(
      asking,
      decisions,
      { parents, match, filter: decisionFilter(asking, filter), ordering: orderings[order], order },
      page,
    );
  };
  return {
    decisionsById: (ids) => rowsByIds(asking, decisions, ids),
    decisionLog: (projects, filter, page) => {
      const judging = judgingOf(filter);
      if (judging !== undefined) asking.judge.now({ ...judging, projects }, asking.now);
      return list(projects, 'r.project = p.id', filter, page);
    },
    decisionsOfOrganisations: (organisations, filter, page) => {
      const judging = judgingOf(filter);
      if (judging !== undefined) asking.judge.now({ ...judging, organisations }, asking.now);
      return list(organisations, 'r.organisation = p.id', filter, page);
    },
    decisionsOfInputs: (inputs, page) =>
      list(inputs, 'r.id IN (SELECT l.target FROM link l WHERE l.input = p.id)', {}, page),
    ...deliberationQueries(asking),
  };
};
