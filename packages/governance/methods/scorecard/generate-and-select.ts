import { counting, only } from '../history/history.ts';
import { isActOf } from '../ladder/pair.ts';
import { kindOfGroup } from '../conformity/case.ts';
import { bestOf } from '../judgement.ts';
import { precedes, statusOfPrecedence } from '../proof.ts';
import { employeesTookPart, filledIn, isEmployees, tookPart } from '../taking-part.ts';
import type { Fact } from '../proof.ts';
import { affected, assessmentsOf, beyondMending, decisionsOf, pilotsOf, point } from './case.ts';
import type { Point, ProjectCase } from './case.ts';
import type { Lacking } from './lacking.ts';

/** 2.1 */
export const problemAnalysed = (of: ProjectCase): Point => {
  const { problemOwner } = of.initiated.payload;
  const judged = assessmentsOf(of, 'problem-analysis').map(({ payload, fact }): Point => {
    const took = employeesTookPart(of.history, payload.participants, fact);
    const owner = payload.participants.some(({ person }) => person !== undefined && person === problemOwner);
    const missing: readonly Lacking[] = [
      ...(took === 'NONE' ? (['EMPLOYEES'] as const) : []),
      ...(owner ? [] : (['PROBLEM_OWNER'] as const)),
    ];
    if (missing.length > 0)
      return point('NOT_MET', 'PROBLEM_NOT_ANALYSED', { missing: missing.join(', ') }, [fact]);
    return took === 'CLAIMED'
      ? point('UNPROVEN', 'TAKING_PART_CLAIMED', {}, [fact])
      : point('MET', 'PROBLEM_ANALYSED', {}, [fact]);
  });
  return bestOf(
    judged,
    point('NOT_MET', 'PROBLEM_NOT_ANALYSED', { missing: 'PROBLEM_ANALYSIS' satisfies Lacking }),
  );
};

/**
 * 2.2: brought by whom it is said to be, as for rung 4; what another says of that is a claim. Somebody who belongs to
 * both groups makes them no two.
 */
export const solutionsExplored = (of: ProjectCase): Point => {
  const brought = decisionsOf(of)
    .flatMap((opened) => [
      ...opened.payload.alternatives.map(({ broughtBy }) => ({ broughtBy, fact: opened.fact, opened })),
      ...counting(only(of.history.of(opened.stream), 'decision.alternativeAdded'), of.claimedToo).map(
        ({ payload, fact }) => ({ broughtBy: payload.broughtBy, fact, opened }),
      ),
    ])
    .filter(
      ({ broughtBy, fact, opened }) =>
        broughtBy !== undefined &&
        isActOf({ of: { history: of.history, opened }, group: broughtBy, claimedToo: of.claimedToo }, fact),
    );
  const values = {
    alternatives: brought.length,
    groups: new Set(brought.map(({ broughtBy }) => broughtBy)).size,
  };
  const evidence = brought.map(({ fact }) => fact);
  if (values.alternatives < 2 || values.groups < 2) {
    return point('NOT_MET', 'SOLUTIONS_NOT_EXPLORED', values, evidence);
  }
  const together = brought.some((one) =>
    brought.some((other) => one.broughtBy !== other.broughtBy && isByOthers(one.fact, other.fact)),
  );
  return together
    ? point('MET', 'SOLUTIONS_EXPLORED', values, evidence)
    : point('UNPROVEN', 'SOLUTIONS_OF_ONE_PERSON', values, evidence);
};

/** Whose word it is: of what was recorded for a group, whoever confirmed it. */
const speakersOf = ({ onBehalfOf, confirmedBy, author }: Fact): readonly string[] =>
  onBehalfOf === undefined || confirmedBy.length === 0 ? [author] : confirmedBy;

const isByOthers = (one: Fact, other: Fact): boolean =>
  speakersOf(one).some((speaker) => speakersOf(other).some((another) => another !== speaker));

/** 2.3 */
export const safeToSpeak = (of: ProjectCase): Point => {
  const asked = counting(of.history.all('consultation.opened'), of.claimedToo).filter(
    ({ payload }) => payload.project === of.project && payload.step === 'generate',
  );
  const safe = asked.filter(({ payload }) => payload.anonymous || payload.confidant !== undefined);
  return safe.length > 0
    ? point(
        'MET',
        'SAFE',
        {},
        safe.map(({ fact }) => fact),
      )
    : point(
        'NOT_MET',
        'NOT_SAFE',
        {},
        asked.map(({ fact }) => fact),
      );
};

/** The selection that was taken first; undefined: none yet. */
const selection = (of: ProjectCase): { readonly stream: string; readonly taken: Fact } | undefined =>
  decisionsOf(of)
    .filter(({ payload }) => payload.kind === 'SELECT')
    .flatMap(({ stream }) =>
      counting(only(of.history.of(stream), 'decision.taken'), of.claimedToo)
        .slice(0, 1)
        .map(({ fact }) => ({ stream, taken: fact })),
    )
    .toSorted((one, other) => one.taken.place - other.taken.place)[0];

/** 3.1: TIM says of service apart, and of quality of work for each group of persons. */
export const impactAnalysed = (of: ProjectCase): Point => {
  const chosen = selection(of)?.taken;
  const judged = assessmentsOf(of, 'impact-analysis')
    .filter(({ payload }) => filledIn(payload.values['service']) && filledIn(payload.values['personGroups']))
    .map(({ fact }): Point => {
      const status = chosen === undefined ? 'MET' : statusOfPrecedence(precedes(fact, chosen, of.timeZone));
      const code =
        status === 'MET'
          ? 'IMPACT_BEFORE_SELECTION'
          : status === 'UNPROVEN'
            ? 'IMPACT_UNPROVEN'
            : 'IMPACT_MISSING';
      return point(status, code, {}, [fact, chosen]);
    });
  return beyondMending(
    bestOf(judged, point('NOT_MET', 'IMPACT_MISSING', {}, [chosen])),
    chosen !== undefined,
  );
};

/** 3.2: discussed with those whom it concerns, who do not lead the project. */
export const caseQualitative = (of: ProjectCase): Point => {
  const concerned = affected(of);
  const isStakeholder = (group: string): boolean =>
    isEmployees(of.history, group) || (concerned.includes(group) && !isManagement(of, group));
  const judged = assessmentsOf(of, 'business-case-q4').map(({ payload, fact }): Point => {
    if (!filledIn(payload.values['qualitative'])) return point('NOT_MET', 'CASE_NOT_QUALITATIVE', {}, [fact]);
    switch (tookPart(of.history, payload.participants, fact, isStakeholder)) {
      case 'PROVEN':
        return point('MET', 'CASE_QUALITATIVE', {}, [fact]);
      case 'CLAIMED':
        return point('UNPROVEN', 'CASE_DISCUSSION_CLAIMED', {}, [fact]);
      case 'NONE':
        return point('NOT_MET', 'CASE_NOT_QUALITATIVE', {}, [fact]);
    }
  });
  return bestOf(judged, point('NOT_MET', 'CASE_NOT_QUALITATIVE'));
};

const isManagement = (of: ProjectCase, group: string): boolean =>
  ['MANAGEMENT', 'SPONSOR'].includes(kindOfGroup(of.history, group) ?? '');

/** 3.3: of several valuations the best one, in whatever order they were recorded. */
export const decidedTogether = (of: ProjectCase): Point => {
  const chosen = selection(of);
  const cases = assessmentsOf(of, 'business-case-q4');
  const valued = cases.filter(
    ({ payload }) =>
      payload.participants.some(({ group }) => isEmployees(of.history, group)) &&
      payload.participants.some(({ group }) => isManagement(of, group)),
  );
  const rule =
    chosen === undefined ? undefined : only(of.history.of(chosen.stream), 'decision.opened')[0]?.payload.rule;
  const more =
    rule?.content.parties.some(
      ({ group, right }) => isEmployees(of.history, group) && right !== 'INFORMED',
    ) === true;
  const missing: readonly Lacking[] = [
    ...(valued.length === 0 ? (['VALUATION'] as const) : []),
    ...(chosen === undefined ? (['SELECTION'] as const) : []),
    ...(more ? [] : (['RIGHT_OF_EMPLOYEES'] as const)),
  ];
  const evidence = [...cases.map(({ fact }) => fact), chosen?.taken];
  if (missing.length > 0)
    return point('NOT_MET', 'NOT_VALUED_TOGETHER', { missing: missing.join(', ') }, evidence);
  return valued.some(
    ({ payload, fact }) => employeesTookPart(of.history, payload.participants, fact) === 'PROVEN',
  )
    ? point('MET', 'VALUED_TOGETHER', {}, evidence)
    : point('UNPROVEN', 'TAKING_PART_CLAIMED', {}, evidence);
};

/** 3.4 */
export const variantsPlanned = (of: ProjectCase): Point => {
  const judged = pilotsOf(of).map(({ payload, fact }): Point => {
    if (payload.variants.length >= 2)
      return point('MET', 'VARIANTS_PLANNED', { variants: payload.variants.length }, [fact]);
    return payload.variantsReason === undefined
      ? point('NOT_MET', 'VARIANTS_NOT_PLANNED', {}, [fact])
      : point('MET', 'VARIANTS_REASONED', { reason: payload.variantsReason }, [fact]);
  });
  return bestOf(judged, point('NOT_MET', 'VARIANTS_NOT_PLANNED'));
};
