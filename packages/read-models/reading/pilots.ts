import type {
  AssessmentRow,
  CriterionRow,
  ParticipantRow,
  PilotQueries,
  PilotRow,
  PilotStatus,
} from '../queries/pilots.ts';
import { number, text, textOrNull, truth } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { eventList } from './event-lists.ts';
import {
  fact,
  factAt,
  factOf,
  factOrNull,
  payload,
  recordColumns,
  recordRow,
  said,
  saidAlways,
} from './facts.ts';
import { pagesOf, rowsByIds } from './list.ts';
import type { Listing } from './list.ts';
import { byRegistration } from './people.ts';
import { all, oneOf, sql } from './sql.ts';
import { isCriterion, isObject, isParticipant, isResearcher, isVariant, listIn } from './stored-json.ts';

const statusOf = (value: string): PilotStatus =>
  value === 'STARTED' || value === 'CONCLUDED' ? value : 'PLANNED';

const participantsIn = (value: unknown): readonly ParticipantRow[] =>
  listIn(isParticipant, value).map(({ person, group }) => ({ person: person ?? null, group }));

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const criteriaIn = (value: unknown): readonly CriterionRow[] =>
  listIn(isCriterion, value).map(({ requirement, ...criterion }) => ({
    ...criterion,
    requirement: requirement === undefined ? null : { ...requirement, unit: requirement.unit ?? null },
  }));

const pilots: Listing<PilotRow> = {
  table: 'pilot r',
  key: 'r.position',
  joins: `LEFT JOIN event e ON e.position = r.position
    LEFT JOIN event c ON c.position = r.criteria LEFT JOIN event z ON z.position = r.concluded`,
  columns: `${recordColumns}, r.organisation, r.project, r.decision, r.status, e.payload,
    coalesce(c.payload, '{}') AS agreed, z.payload ->> 'conclusion' AS conclusion,
    ${factAt('r.criteria')} AS criteria_by, ${factAt('r.started')} AS started_by,
    ${factAt('r.concluded')} AS concluded_by`,
  read: (row) => {
    const planned = payload(row);
    const agreed = payload(row, 'agreed');
    const { researcher } = planned;
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      project: text(row, 'project'),
      title: saidAlways(planned, 'title'),
      decision: textOrNull(row, 'decision'),
      status: statusOf(text(row, 'status')),
      variants: listIn(isVariant, planned['variants']).map((variant) => ({
        ...variant,
        description: variant.description ?? null,
      })),
      variantsReason: said(planned, 'variantsReason'),
      testPlan: saidAlways(planned, 'testPlan'),
      researcher: isResearcher(researcher) ? { ...researcher, person: researcher.person ?? null } : null,
      shareToAcquaint: numberIn(planned['shareToAcquaint']),
      acquaintGroup: said(planned, 'acquaintGroup'),
      criteria: criteriaIn(agreed['criteria']),
      criteriaAgreedWith: participantsIn(agreed['agreedWith']),
      criteriaAgreed: factOrNull(row, 'criteria_by'),
      started: factOrNull(row, 'started_by'),
      concluded: factOrNull(row, 'concluded_by'),
      conclusion: textOrNull(row, 'conclusion'),
    };
  },
};

const assessments: Listing<AssessmentRow> = {
  table: 'assessment r',
  key: 'r.position',
  joins: 'LEFT JOIN event e ON e.position = r.position',
  columns: `${recordColumns}, r.organisation, r.project, r.instrument, e.payload`,
  read: (row) => {
    const words = payload(row);
    const { subject, values } = words;
    const about = isObject(subject) ? subject : {};
    return {
      ...recordRow(row),
      organisation: text(row, 'organisation'),
      project: text(row, 'project'),
      instrument: text(row, 'instrument'),
      instrumentVersion: Number(words['instrumentVersion']),
      subject: {
        decision: said(about, 'decision'),
        alternative: numberIn(about['alternative']),
        pilot: said(about, 'pilot'),
        step: said(about, 'step'),
      },
      values: isObject(values) ? values : {},
      judgement: said(words, 'judgement'),
      participants: participantsIn(words['participants']),
    };
  },
};

/** Too small to be shown in the project of the pilot (domain.md, "Small groups"). */
const tooSmall = `EXISTS (SELECT 1 FROM project_party g WHERE g.project = r.project
  AND g.party = r.payload ->> 'group' AND g.suppressed = 1)`;

/** Pilots and assessments. */
export const pilotQueries = (asking: Asking): PilotQueries => ({
  pilotsById: (ids) => rowsByIds(asking, pilots, ids),
  pilots: (parents, filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      pilots,
      {
        parents,
        match: 'r.project = p.id',
        filter: all([oneOf('r.status', filter.status)]),
        ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
        order,
      },
      page,
    );
  },
  pilotsOnDecisions: (parents, page) =>
    pagesOf(
      asking,
      pilots,
      {
        parents,
        match: 'r.decision = p.id',
        ordering: byRegistration('ASC'),
        order: 'PLANNED',
      },
      page,
    ),
  measurements: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['pilot.measurementRecorded'],
      read: (words, measured) => ({
        variant: Number(words['variant']),
        criterion: Number(words['criterion']),
        value: Number(words['value']),
        note: said(words, 'note'),
        measured,
      }),
    }),
  evaluations: (parents, page) =>
    eventList(asking, parents, page, {
      types: ['pilot.evaluated'],
      read: (words, evaluated) => ({
        findings: saidAlways(words, 'findings'),
        qualityOfWork: words['qualityOfWork'] === true,
        participants: participantsIn(words['participants']),
        evaluated,
      }),
    }),
  acquaintances: (parents, page) =>
    pagesOf(
      asking,
      {
        table: 'event r',
        key: 'r.position',
        columns: `r.payload ->> 'group' AS party, ${tooSmall} AS suppressed, ${factOf('r')} AS acquainted,
          (SELECT (r.payload ->> 'count') - (r.payload ->> 'count') % o.k FROM organisation o
            WHERE o.id = r.organisation) AS count`,
        read: (row) => {
          const suppressed = truth(row, 'suppressed');
          return {
            group: textOrNull(row, 'party'),
            count: suppressed ? null : number(row, 'count'),
            suppressed,
            acquainted: fact(row, 'acquainted'),
          };
        },
      },
      {
        parents,
        match: 'r.stream = p.id',
        filter: sql(`r.type = 'pilot.personsAcquainted'`),
        ordering: byRegistration('ASC'),
        order: 'ACQUAINTED',
      },
      page,
    ),
  assessmentsById: (ids) => rowsByIds(asking, assessments, ids),
  assessments: (parents, filter, page) => {
    const order = page.order ?? 'NEWEST';
    return pagesOf(
      asking,
      assessments,
      {
        parents,
        match: 'r.project = p.id',
        filter: all([
          oneOf('r.instrument', filter.instrument),
          oneOf('r.decision', filter.decision),
          oneOf('r.pilot', filter.pilot),
          oneOf('r.step', filter.step),
        ]),
        ordering: byRegistration(order === 'NEWEST' ? 'DESC' : 'ASC'),
        order,
      },
      page,
    );
  },
  assessmentsOnDecisions: (parents, page) => assessmentsOn(asking, 'decision', parents, page),
  assessmentsOnPilots: (parents, page) => assessmentsOn(asking, 'pilot', parents, page),
});

const assessmentsOn = (
  asking: Asking,
  column: 'decision' | 'pilot',
  parents: readonly string[],
  page: Parameters<PilotQueries['assessmentsOnPilots']>[1],
): ReturnType<PilotQueries['assessmentsOnPilots']> =>
  pagesOf(
    asking,
    assessments,
    {
      parents,
      match: `r.${column} = p.id`,
      ordering: byRegistration('ASC'),
      order: 'RECORDED',
    },
    page,
  );
