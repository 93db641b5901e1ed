import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { bestOf } from '../judgement.ts';
import { cameBefore } from '../proof.ts';
import { QUALITY_OF_WORK, employeesTookPart, filledIn, fourAs, isEmployees } from '../taking-part.ts';
import { criteriaBeforeStart, hardCriteria, missingAspects } from '../pilot-criteria.ts';
import { kindShown } from '../conformity/case.ts';
import { baseOf } from '../small-groups.ts';
import type { Fact } from '../proof.ts';
import { assessmentsOf, decisionsOf, membersOf, own, pilotsOf, point } from './case.ts';
import type { Point, ProjectCase } from './case.ts';
import type { Lacking } from './lacking.ts';

/** 4.1: nor is who leads or commissions the project from outside, in the team or not. */
export const researcherNamed = (of: ProjectCase): Point =>
  bestOf(
    pilotsOf(of).map(({ payload, fact }) => {
      const { person } = payload.researcher ?? {};
      const { manager, sponsor } = of.initiated.payload;
      const leads = person !== undefined && (person === manager || person === sponsor);
      const inTeam = person !== undefined && membersOf(of, 'team').has(person);
      return payload.researcher?.outsideTeam === true && !inTeam && !leads
        ? point('MET', 'RESEARCHER_NAMED', {}, [fact])
        : point('NOT_MET', 'RESEARCHER_MISSING', {}, [fact]);
    }),
    point('NOT_MET', 'RESEARCHER_MISSING'),
  );

/** 4.2 */
export const variantsTried = (of: ProjectCase): Point =>
  bestOf(
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
  bestOf(
    pilotsOf(of).map(({ stream, payload, fact }) => {
      if (payload.shareToAcquaint === undefined) return point('NOT_MET', 'SHARE_NOT_SET', {}, [fact]);
      const met = counting(only(of.history.of(stream), 'pilot.personsAcquainted'), of.claimedToo);
      // The share is taken of the group that the plan names: a smaller one, all of whom were shown it, is no part of it.
      const last = met.findLast(
        ({ payload: { group } }) =>
          payload.acquaintGroup === undefined || group === undefined || group === payload.acquaintGroup,
      );
      const group = payload.acquaintGroup ?? last?.payload.group;
      const { size, now, since } = peopleSince(of, group, fact);
      const values = { count: last?.payload.count ?? 0, size: size ?? '?', share: payload.shareToAcquaint };
      const reachedOf = (people: number | undefined): boolean =>
        people !== undefined && people > 0 && values.count * 100 >= values.share * people;
      const found = reachedOf(size)
        ? point('MET', 'ACQUAINTED', values, [fact, last?.fact, ...since])
        : now !== undefined && reachedOf(now)
          ? point('UNPROVEN', 'ACQUAINTED_OF_FEWER', { ...values, fewer: now }, [fact, last?.fact, ...since])
          : point('NOT_MET', 'NOT_ACQUAINTED', values, [fact, last?.fact, ...since]);
      return { ...found, peopleOf: group };
    }),
    point('NOT_MET', 'SHARE_NOT_SET'),
  );

/**
 * How many a group counts now, and the most that it counted since the pilot was planned, by its size or its registered
 * members: who makes it smaller afterwards acquaints nobody more. And what made it so: its sizes recorded since, and,
 * where it is smaller now, who left.
 */
const peopleSince = (
  of: ProjectCase,
  group: string | undefined,
  planned: Fact,
): {
  readonly size: number | undefined;
  readonly now: number | undefined;
  readonly since: readonly Fact[];
} => {
  if (group === undefined) return { size: undefined, now: undefined, since: [] };
  const entries = counting(of.history.of(group), true);
  const sizes = only(entries, 'group.defined', 'group.resized');
  const turns = only(entries, 'group.memberJoined', 'group.memberLeft');
  const isLater = ({ fact }: { readonly fact: Fact }): boolean => fact.place > planned.place;
  const members = new Set<string>();
  let most = 0;
  for (const [index, turn] of turns.entries()) {
    if (turn.type === 'group.memberJoined') members.add(turn.payload.person);
    else members.delete(turn.payload.person);
    const next = turns[index + 1];
    if (next === undefined || isLater(next)) most = Math.max(most, members.size);
  }
  const stated = [sizes.findLast((one) => !isLater(one)), ...sizes.filter(isLater)]
    .map((one) => one?.payload.size)
    .filter((one) => one !== undefined);
  const now = baseOf({ size: sizes.at(-1)?.payload.size, members: members.size });
  const size = baseOf({ size: stated.length === 0 ? undefined : Math.max(...stated), members: most });
  const left = now === size ? [] : turns.filter(({ type }) => type === 'group.memberLeft');
  return { size, now, since: [...sizes, ...left].filter(isLater).map(({ fact }) => fact) };
};

/** 4.4 */
export const criteriaTogether = (of: ProjectCase): Point =>
  bestOf(
    pilotsOf(of).map(({ stream, fact }) => {
      const { started, agreed } = criteriaBeforeStart(of.history, stream, of.timeZone, of.claimedToo);
      if (agreed === undefined) {
        return point('NOT_MET', 'CRITERIA_LACKING', { missing: 'CRITERIA' satisfies Lacking }, [
          fact,
          started,
        ]);
      }
      const missing = [
        ...missingAspects(hardCriteria(agreed)),
        ...(agreed.payload.agreedWith.some(({ group }) => isEmployees(of.history, group))
          ? []
          : ['EMPLOYEES' satisfies Lacking]),
      ];
      const evidence = [agreed.fact, started];
      if (missing.length > 0)
        return point('NOT_MET', 'CRITERIA_LACKING', { missing: missing.join(', ') }, evidence);
      return employeesTookPart(of.history, agreed.payload.agreedWith, agreed.fact) === 'PROVEN'
        ? point('MET', 'CRITERIA_TOGETHER', {}, evidence)
        : point('UNPROVEN', 'TAKING_PART_CLAIMED', {}, evidence);
    }),
    point('NOT_MET', 'CRITERIA_LACKING', { missing: 'CRITERIA' satisfies Lacking }),
  );

/** What was evaluated together, by whom, and whether on quality of work too. */
type Evaluation = {
  readonly participants: EntryOf<'pilot.evaluated'>['payload']['participants'];
  readonly qualityOfWork: boolean;
  readonly fact: Fact;
};

const pilotEvaluations = (of: ProjectCase): readonly Evaluation[] =>
  pilotsOf(of)
    .flatMap(({ stream }) => counting(only(of.history.of(stream), 'pilot.evaluated'), of.claimedToo))
    .map(({ payload, fact }) => ({ ...payload, fact }));

/**
 * An evaluation without a pilot: quality of work filled in after the adoption, each of its four A's, of the project or
 * of what was adopted; what is said of another decision looks ahead.
 */
const assessedAfterwards = (of: ProjectCase): readonly Evaluation[] => {
  const adopted = adoptions(of);
  return assessmentsOf(of, QUALITY_OF_WORK)
    .filter(
      ({ payload, fact }) =>
        fourAs.every((key) => filledIn(payload.values[key])) &&
        adopted.some(
          (taken) =>
            (payload.subject.decision === undefined || payload.subject.decision === taken.stream) &&
            cameBefore(taken.fact, fact, of.timeZone, of.claimedToo),
        ),
    )
    .map(({ payload, fact }) => ({ participants: payload.participants, qualityOfWork: true, fact }));
};

/** Assessments count only as far as employees took part; of a pilot's evaluation 4.5 and 5.3 ask that apart. */
const evaluationsOf = (of: ProjectCase): readonly Evaluation[] =>
  [
    ...pilotEvaluations(of),
    ...assessedAfterwards(of).filter(({ participants, fact }) => {
      const took = employeesTookPart(of.history, participants, fact);
      return took === 'PROVEN' || (of.claimedToo && took === 'CLAIMED');
    }),
  ].toSorted((one, other) => one.fact.place - other.fact.place);

const together = (of: ProjectCase, evaluations: readonly Evaluation[]): Point =>
  bestOf(
    evaluations.map(({ participants, fact }) => {
      switch (employeesTookPart(of.history, participants, fact)) {
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

/** 4.5: of the pilot; whoever has none leaves the step, and the sponsor may waive the point. */
export const evaluatedTogether = (of: ProjectCase): Point => together(of, pilotEvaluations(of));

/** The takings of adoptions, as decisions are judged: also of what showed as one; in log order. */
const adoptions = (of: ProjectCase): readonly EntryOf<'decision.taken'>[] =>
  decisionsOf(of)
    .filter((opened) => kindShown(opened, of.history) === 'ADOPT')
    .flatMap(({ stream }) => counting(only(of.history.of(stream), 'decision.taken'), of.claimedToo))
    .toSorted((one, other) => one.fact.place - other.fact.place);

/** 5.1: by the adoption, which it then names, or after it. */
export const customised = (of: ProjectCase): Point => {
  const adopted = adoptions(of);
  const made = own(of, 'project.customisationRecorded').filter(
    ({ payload, fact }) =>
      adopted.some(({ stream }) => stream === payload.decision) ||
      adopted.some((taken) => cameBefore(taken.fact, fact, of.timeZone, of.claimedToo)),
  );
  return made.length > 0
    ? point(
        'MET',
        'CUSTOMISED',
        {},
        made.map(({ fact }) => fact),
      )
    : point('NOT_MET', 'NOT_CUSTOMISED', {}, [adopted[0]?.fact]);
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
  const adopted = adoptions(of)[0]?.fact;
  if (adopted === undefined) return point('NOT_MET', 'NOT_EVALUATED_TOGETHER');
  return together(
    of,
    [...pilotEvaluations(of), ...assessedAfterwards(of)].filter(
      ({ qualityOfWork, fact }) => qualityOfWork && cameBefore(adopted, fact, of.timeZone, of.claimedToo),
    ),
  );
};

/** 5.4: of two evaluations the first is the one that came before the other, in whatever order they were recorded. */
export const steered = (of: ProjectCase): Point => {
  const evaluations = evaluationsOf(of).map(({ fact }) => fact);
  if (evaluations.length === 0) return point('NOT_MET', 'NOT_STEERED');
  const adjusted = decisionsOf(of)
    .filter(({ payload }) => payload.kind === 'ADJUST')
    .flatMap(({ stream }) =>
      counting(only(of.history.of(stream), 'decision.taken'), of.claimedToo).slice(0, 1),
    )
    .map(({ fact }) => fact);
  const steps = evaluations.flatMap((first) =>
    [...adjusted, ...evaluations]
      .filter((after) => after !== first && cameBefore(first, after, of.timeZone, of.claimedToo))
      .map((after) => [first, after] as const),
  );
  return steps[0] === undefined
    ? point('NOT_MET', 'NOT_STEERED', {}, [...evaluations, ...adjusted])
    : point('MET', 'STEERED', {}, steps[0]);
};
