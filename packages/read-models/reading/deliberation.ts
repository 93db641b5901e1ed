import type { AlternativeRow, DecisionQueries, DissentRow } from '../queries/decisions.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import { fact, factAt, factOrNull, payload, personal, said, saidAlways, saidList } from './facts.ts';
import { byNumber, pagesOf } from './list.ts';
import type { Listing } from './list.ts';
import { all, oneOf, sql } from './sql.ts';

const alternatives: Listing<AlternativeRow> = {
  table: 'alternative r',
  key: 'r.decision, r.number',
  joins: 'JOIN decision d ON d.id = r.decision',
  columns: `r.decision, r.number, r.title, r.description, r.party, r.not_chosen,
    coalesce(d.outcome = r.number, 0) AS chosen, ${factAt('r.position')} AS added`,
  read: (row) => ({
    number: number(row, 'number'),
    decision: text(row, 'decision'),
    title: text(row, 'title'),
    description: textOrNull(row, 'description'),
    broughtBy: textOrNull(row, 'party'),
    notChosenBecause: textOrNull(row, 'not_chosen'),
    chosen: truth(row, 'chosen'),
    added: fact(row, 'added'),
  }),
};

const objectionStatus = (value: string): 'OPEN' | 'RESOLVED' | 'OVERRULED' =>
  value === 'RESOLVED' || value === 'OVERRULED' ? value : 'OPEN';

const dissentStance = (value: string): DissentRow['stance'] =>
  value === 'OBJECT' || value === 'STAND_ASIDE' || value === 'NEGATIVE_ADVICE' || value === 'CONSENT_WITHHELD'
    ? value
    : 'AGAINST';

/**
 * Positions that stand on the outcome, in the last round, objections to it that are open and said by no position, and
 * the parties' own acts; disowned ones count nowhere.
 */
const dissent = `(
  SELECT s.decision, s.stance, s.person, s.party, s.position, NULL AS words FROM stance s
    JOIN decision d ON d.id = s.decision
    WHERE s.decision IN (SELECT id FROM given) AND s.replaced = 0 AND s.round = d.round AND s.alternative = d.outcome
      AND s.stance IN ('AGAINST', 'OBJECT', 'STAND_ASIDE')
      AND (SELECT x.standing FROM event x WHERE x.position = s.position) IS NOT 'DISOWNED'
  UNION ALL
  SELECT o.decision, 'OBJECT', o.person, NULL, o.position, NULL FROM objection o
    JOIN decision d ON d.id = o.decision
    WHERE o.decision IN (SELECT id FROM given) AND o.status = 'OPEN' AND o.alternative = d.outcome
      AND (SELECT x.standing FROM event x WHERE x.position = o.position) IS NOT 'DISOWNED'
      AND NOT EXISTS (SELECT 1 FROM stance s WHERE s.decision = o.decision AND s.person = o.person
        AND s.alternative = o.alternative AND s.replaced = 0 AND s.round = d.round)
  UNION ALL
  SELECT q.decision, 'NEGATIVE_ADVICE', NULL, q.party, q.answered, q.text FROM party_request q
    WHERE q.decision IN (SELECT id FROM given) AND q.answer = 'NEGATIVE'
      AND (SELECT x.standing FROM event x WHERE x.position = q.answered) IS NOT 'DISOWNED'
  UNION ALL
  SELECT q.decision, 'CONSENT_WITHHELD', NULL, q.party, q.withheld, q.withheld_text FROM party_request q
    WHERE q.decision IN (SELECT id FROM given) AND q.withheld IS NOT NULL
      AND (SELECT x.standing FROM event x WHERE x.position = q.withheld) IS NOT 'DISOWNED'
) r`;

type DeliberationQueries = Pick<
  DecisionQueries,
  | 'alternatives'
  | 'outcomes'
  | 'positions'
  | 'objections'
  | 'partyRequests'
  | 'dissent'
  | 'considerations'
  | 'told'
  | 'proposals'
>;

/** What was weighed and said before and about a decision. */
export const deliberationQueries = (asking: Asking): DeliberationQueries => ({
  alternatives: (parents, page) =>
    pagesOf(
      asking,
      alternatives,
      {
        parents,
        match: 'r.decision = p.id',
        ordering: byNumber,
        order: 'NUMBER',
      },
      page,
    ),
  outcomes: (decisions) => {
    if (decisions.length === 0) return new Map();
    const rows = ask(
      asking,
      sql(
        `SELECT ${alternatives.columns} FROM json_each(?) p JOIN decision d ON d.id = p.value
          JOIN alternative r ON r.decision = d.id AND r.number = d.outcome`,
        JSON.stringify(decisions),
      ),
    );
    return new Map(rows.map((row) => alternatives.read(row, asking)).map((row) => [row.decision, row]));
  },
  positions: (parents, filter, page) =>
    pagesOf(
      asking,
      {
        table: 'stance r',
        key: 'r.position',
        joins: 'LEFT JOIN event e ON e.position = r.position',
        columns: `r.decision, r.person, r.party, r.alternative, r.stance, r.interest, r.round, r.late, r.replaced,
          e.personal, ${factAt('r.position')} AS taken_by`,
        read: (row) => ({
          decision: text(row, 'decision'),
          person: text(row, 'person'),
          party: textOrNull(row, 'party'),
          alternative: number(row, 'alternative'),
          stance: text(row, 'stance'),
          reason: personal(row, 'reason'),
          interest: textOrNull(row, 'interest'),
          round: number(row, 'round'),
          late: truth(row, 'late'),
          replaced: truth(row, 'replaced'),
          taken: fact(row, 'taken_by'),
        }),
      },
      {
        parents,
        match: 'r.decision = p.id',
        filter: all([
          filter.current === undefined
            ? undefined
            : sql(
                '(r.replaced = 0 AND r.round = (SELECT d.round FROM decision d WHERE d.id = r.decision)) = ?',
                filter.current,
              ),
          oneOf('r.party', filter.party),
          oneOf('r.stance', filter.stance),
        ]),
        ordering: { by: 'r.position', tie: 'r.position', direction: 'ASC' },
        order: 'TAKEN',
      },
      page,
    ),
  objections: (parents, page) =>
    pagesOf(
      asking,
      {
        table: 'objection r',
        key: 'r.position, r.number',
        joins: 'LEFT JOIN event e ON e.position = r.position',
        columns: `r.decision, r.number, r.person, r.alternative, r.status, r.how, e.personal,
          ${factAt('r.position')} AS raised, ${factAt('r.settled')} AS settled_by`,
        read: (row) => ({
          number: number(row, 'number'),
          decision: text(row, 'decision'),
          person: text(row, 'person'),
          alternative: number(row, 'alternative'),
          reason: personal(row, 'reason'),
          status: objectionStatus(text(row, 'status')),
          how: textOrNull(row, 'how'),
          raised: fact(row, 'raised'),
          settled: factOrNull(row, 'settled_by'),
        }),
      },
      {
        parents,
        match: 'r.decision = p.id',
        ordering: byNumber,
        order: 'NUMBER',
      },
      page,
    ),
  partyRequests: (parents, filter, page) =>
    pagesOf(
      asking,
      {
        table: 'party_request r',
        key: 'r.position',
        joins: `LEFT JOIN event e ON e.position = r.position LEFT JOIN event a ON a.position = r.answered`,
        columns: `r.decision, r.number, r.kind, r.party, r.answer, r.text, r.followed, r.deviation, e.payload,
          coalesce(a.payload, '{}') AS answer_payload, ${factAt('r.position')} AS requested,
          ${factAt('r.answered')} AS answered_by`,
        read: (row) => {
          const request = payload(row);
          const answer = payload(row, 'answer_payload');
          const followed = numberOrNull(row, 'followed');
          return {
            number: number(row, 'number'),
            decision: text(row, 'decision'),
            kind: text(row, 'kind') === 'ADVICE' ? 'ADVICE' : 'CONSENT',
            party: text(row, 'party'),
            proposal: saidAlways(request, 'proposal'),
            reasons: saidAlways(request, 'reasons'),
            effects: saidAlways(request, 'effects'),
            measures: saidAlways(request, 'measures'),
            due: saidAlways(request, 'due'),
            answer: textOrNull(row, 'answer'),
            text: textOrNull(row, 'text'),
            conditions: saidList(answer, 'conditions'),
            court: said(answer, 'court'),
            reference: said(answer, 'reference'),
            late: answer['late'] === true,
            followed: followed === null ? null : followed === 1,
            deviationReason: textOrNull(row, 'deviation'),
            requested: fact(row, 'requested'),
            answered: factOrNull(row, 'answered_by'),
          };
        },
      },
      {
        parents,
        match: 'r.decision = p.id',
        filter: filter.kind === undefined ? sql('1') : sql('r.kind = ?', filter.kind),
        ordering: byNumber,
        order: 'NUMBER',
      },
      page,
    ),
  dissent: (parents, page) =>
    pagesOf(
      asking,
      {
        table: dissent,
        derived: true,
        key: 'r.position',
        joins: 'LEFT JOIN event e ON e.position = r.position',
        columns: `r.stance, r.person, r.party, r.words, e.personal, ${factAt('r.position')} AS expressed`,
        read: (row) => ({
          stance: dissentStance(text(row, 'stance')),
          reason: textOrNull(row, 'words') ?? personal(row, 'reason'),
          person: textOrNull(row, 'person'),
          party: textOrNull(row, 'party'),
          expressed: fact(row, 'expressed'),
        }),
      },
      {
        parents,
        match: 'r.decision = p.id',
        ordering: { by: 'r.position', tie: 'r.position', direction: 'ASC' },
        order: 'EXPRESSED',
      },
      page,
    ),
  considerations: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.inputConsidered'],
      read: (words, considered) => ({
        input: saidAlways(words, 'input'),
        note: said(words, 'note'),
        considered,
      }),
    }),
  told: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.told'],
      read: (words, told) => ({
        group: saidAlways(words, 'group'),
        channel: saidAlways(words, 'channel'),
        about: saidAlways(words, 'about'),
        told,
      }),
    }),
  proposals: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['decision.proposalAmended'],
      read: (words, amended) => ({ text: saidAlways(words, 'text'), reason: said(words, 'reason'), amended }),
    }),
});
