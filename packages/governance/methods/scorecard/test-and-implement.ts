import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ScorecardCode } from './findings.ts';
import { decisionsOf, employeesTook, isEmployees, own, pilotsOf, point } from './case.ts';
import type { ProjectCase } from './case.ts';

type Point = Finding<ScorecardCode>;

const best = (points: readonly Point[], otherwise: Point): Point =>
  points.find(({ status }) => status === 'MET') ??
  points.find(({ status }) => status === 'UNPROVEN') ??
  points[0] ??
  otherwise;

/** 4.1 */
export const researcherNamed = (of: ProjectCase): Point =>
  best(
    pilotsOf(of).map(({ payload, fact }) => {
      const inTeam = own(of, 'project.teamComposed', 'project.teamChanged').some((entry) => {
        const members = 'members' in entry.payload ? entry.payload.members : entry.payload.joined;
        return members.some(({ person }) => person === payload.researcher?.person);
      });
      return payload.researcher?.outsideTeam === true && !inTeam
        ? point('MET', 'RESEARCHER_NAMED', {}, [fact])
        : point('NOT_MET', 'RESEARCHER_MISSING', {}, [fact]);
    }),
    point('NOT_MET', 'RESEARCHER_MISSING'),
  );

/** 4.2 */
export const variantsTried = (of: ProjectCase): Point =>
  best(
    pilotsOf(of).map(({ stream }) => {
      const measured = counting(only(of.history.of(stream), 'pilot.measurementRecorded'), of.claimedToo);
      const variants = new Set(measured.map(({ payload }) => payload.variant)).size;
      return point(
        variants >= 2 ? 'MET' : 'NOT_MET',
        variants >= 2 ? 'VARIANTS_MEASURED' : 'VARIANTS_NOT_MEASURED',
        { variants },
        measured.map(({ fact }) => fact),
      );
    }),
    point('NOT_MET', 'VARIANTS_NOT_MEASURED', { variants: 0 }),
  );

/** 4.3 */
export const employeesAcquainted = (of: ProjectCase): Point =>
  best(
    pilotsOf(of).map(({ stream, payload, fact }) => {
      if (payload.shareToAcquaint === undefined) return point('NOT_MET', 'SHARE_NOT_SET', {}, [fact]);
      const met = counting(only(of.history.of(stream), 'pilot.personsAcquainted'), of.claimedToo);
      const last = met.at(-1);
      const size = sizeOf(of, last?.payload.group ?? payload.acquaintGroup);
      const values = { count: last?.payload.count ?? 0, size: size ?? '?', share: payload.shareToAcquaint };
      const reached = size !== undefined && size > 0 && values.count * 100 >= payload.shareToAcquaint * size;
      return reached
        ? point('MET', 'ACQUAINTED', values, [fact, last?.fact])
        : point('NOT_MET', 'NOT_ACQUAINTED', values, [fact, last?.fact]);
    }),
    point('NOT_MET', 'SHARE_NOT_SET'),
  );

const sizeOf = (of: ProjectCase, group: string | undefined): number | undefined => {
  if (group === undefined) return undefined;
  const stated = only(of.history.of(group), 'group.defined', 'group.resized').at(-1)?.payload.size;
  return stated;
};

/** 4.4 */
export const criteriaTogether = (of: ProjectCase): Point =>
  best(
    pilotsOf(of).map(({ stream, fact }) => {
      const entries = counting(of.history.of(stream), of.claimedToo);
      const started = only(entries, 'pilot.started')[0]?.fact;
      const agreed = only(entries, 'pilot.criteriaAgreed').findLast(
        (entry) => started === undefined || entry.fact.place < started.place,
      );
      if (agreed === undefined) {
        return point('NOT_MET', 'CRITERIA_LACKING', { missing: 'criteria' }, [fact, started]);
      }
      const hard = agreed.payload.criteria.filter((one) => one.hard && one.requirement !== undefined);
      const missing = [
        ...(['PRODUCTIVITY', 'QUALITY_OF_WORK'] as const).filter(
          (aspect) => !hard.some((one) => one.aspect === aspect),
        ),
        ...(agreed.payload.agreedWith.some(({ group }) => isEmployees(of, group))
          ? []
          : ['medewerkers / employees']),
      ];
      const evidence = [agreed.fact, started];
      if (missing.length > 0)
        return point('NOT_MET', 'CRITERIA_LACKING', { missing: missing.join(', ') }, evidence);
      const order =
        started === undefined ? 'MET' : statusOfPrecedence(precedes(agreed.fact, started, of.timeZone));
      if (order === 'NOT_MET') return point('NOT_MET', 'CRITERIA_LACKING', { missing: 'criteria' }, evidence);
      if (order === 'UNPROVEN') return point('UNPROVEN', 'CRITERIA_UNPROVEN', {}, evidence);
      return employeesTook(of, agreed.payload.agreedWith, agreed.fact) === 'PROVEN'
        ? point('MET', 'CRITERIA_TOGETHER', {}, evidence)
        : point('UNPROVEN', 'TAKING_PART_CLAIMED', {}, evidence);
    }),
    point('NOT_MET', 'CRITERIA_LACKING', { missing: 'criteria' }),
  );

type Evaluation = EntryOf<'pilot.evaluated'>;

const evaluationsOf = (of: ProjectCase): readonly Evaluation[] =>
  pilotsOf(of)
    .flatMap(({ stream }) => counting(only(of.history.of(stream), 'pilot.evaluated'), of.claimedToo))
    .toSorted((one, other) => one.fact.place - other.fact.place);

const together = (of: ProjectCase, evaluations: readonly Evaluation[]): Point =>
  best(
    evaluations.map(({ payload, fact }) => {
      switch (employeesTook(of, payload.participants, fact)) {
        case 'PROVEN':
          return point('MET', 'EVALUATED_TOGETHER', {}, [fact]);
        case 'CLAIMED':
          return point('UNPROVEN', 'TAKING_PART_CLAIMED', {}, [fact]);
        case 'NONE':
          return point('NOT_MET', 'NOT_EVALUATED_TOGETHER', {}, [fact]);
      }
    }),
    point('NOT_MET', 'NOT_EVALUATED_TOGETHER'),
  );

/** 4.5 */
export const evaluatedTogether = (of: ProjectCase): Point => together(of, evaluationsOf(of));

/** The taking of the first adoption. */
const adoption = (of: ProjectCase): { readonly stream: string; readonly taken: Fact } | undefined => {
  for (const { stream, payload } of decisionsOf(of)) {
    const taken =
      payload.kind === 'ADOPT' ? only(of.history.of(stream), 'decision.taken')[0]?.fact : undefined;
    if (taken !== undefined) return { stream, taken };
  }
  return undefined;
};

/** 5.1 */
export const customised = (of: ProjectCase): Point => {
  const made = own(of, 'project.customisationRecorded');
  return made.length > 0
    ? point(
        'MET',
        'CUSTOMISED',
        {},
        made.map(({ fact }) => fact),
      )
    : point('NOT_MET', 'NOT_CUSTOMISED', {}, [adoption(of)?.taken]);
};

/** 5.2 */
export const supported = (of: ProjectCase): Point => {
  const measures = own(of, 'project.supportMeasureRecorded');
  return measures.length > 0
    ? point(
        'MET',
        'SUPPORTED',
        { measures: measures.length },
        measures.map(({ fact }) => fact),
      )
    : point('NOT_MET', 'NOT_SUPPORTED');
};

/** 5.3 */
export const evaluatedAfterAdoption = (of: ProjectCase): Point => {
  const adopted = adoption(of)?.taken;
  if (adopted === undefined) return point('NOT_MET', 'NOT_EVALUATED_TOGETHER');
  return together(
    of,
    evaluationsOf(of).filter(({ payload, fact }) => payload.qualityOfWork && fact.place > adopted.place),
  );
};

/** 5.4 */
export const steered = (of: ProjectCase): Point => {
  const [first, second] = evaluationsOf(of);
  if (first === undefined) return point('NOT_MET', 'NOT_STEERED');
  const adjusted = decisionsOf(of)
    .filter(({ payload }) => payload.kind === 'ADJUST')
    .map(({ stream }) => only(of.history.of(stream), 'decision.taken')[0]?.fact)
    .find((fact) => fact !== undefined && fact.place > first.fact.place);
  const after = adjusted ?? second?.fact;
  return after === undefined
    ? point('NOT_MET', 'NOT_STEERED', {}, [first.fact])
    : point('MET', 'STEERED', {}, [first.fact, after]);
};
