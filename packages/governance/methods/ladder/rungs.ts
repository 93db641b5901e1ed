import { answerTo, isQuestion } from '../conformity/answered.ts';
import { beforeClosing, closingPlace, membersAt, positionsBegin } from '../conformity/case.ts';
import type { DecisionCase, JudgedInput } from '../conformity/case.ts';
import { isEscalated } from '../conformity/office.ts';
import { isReasoned } from '../conformity/phrases.ts';
import { lastRound, quorumOf } from '../conformity/quorum.ts';
import { entitledToHearing } from '../conformity/rights.ts';
import { asRegistered, otherMemberships, positionsOf, voters } from '../conformity/tally.ts';
import type { CountedPosition, Membership } from '../conformity/tally.ts';
import { takerEntitled } from '../conformity/taking-checks.ts';
import { conditionCouldHold, conditionHolds } from '../conformity/vote-checks.ts';
import { isAnonymous } from '../../record/id.ts';
import { counting, only } from '../history/history.ts';
import { once, onceEither } from '../history/once.ts';
import { provenOrNot, worst } from '../judgement.ts';
import type { CheckStatus, Finding } from '../judgement.ts';
import { cameBefore, earliestMoment } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { consulted } from './consulted.ts';
import {
  adopts,
  answeredByDue,
  decides,
  informationFor,
  inputsOf,
  inTime,
  isActOf,
  isInputOf,
  isSettledMember,
  toldOpen,
  waysTold,
} from './pair.ts';
import type { Pair } from './pair.ts';
import type { Rung } from '../../catalog/ladder.ts';
import { rungFinding } from './rung.ts';
import type { Lack, RungFinding } from './rung.ts';

/**
 * The rungs for a pair from the top down to the one that it reached (domain.md, "Participation ladder": the first that
 * holds is the value), so that those below are not looked at.
 *
 * @param uninvited without a recorded invitation an active promise leaves rungs 3 to 6 not offered
 * @param above only the rungs above this one
 */
export const rungsOf = (pair: Pair, uninvited: boolean, above: Rung = 0): readonly RungFinding[] => {
  const found: RungFinding[] = [];
  for (const [rung, find] of fromTheTop) {
    if (rung <= above) break;
    const finding = find(pair);
    const stands = uninvited && rung >= 3 ? { ...finding, offered: false, realised: false } : finding;
    found.push(stands);
    if (stands.realised) break;
  }
  return found;
};

type Judge = (of: DecisionCase, claimedToo: boolean) => readonly Pick<Finding, 'status'>[];

/** C4 and C6 are the decision's, whichever group is asked about. */
const statusOf = (check: string, judge: Judge): ((of: DecisionCase, claimedToo: boolean) => CheckStatus) =>
  onceEither((of, claimedToo) =>
    claimedToo
      ? worst(judge(of, true).map(({ status }) => status))
      : provenOrNot(check, (claims) =>
          judge(of, claims).map((one) => ({ ...one, code: check, values: {}, evidence: [] })),
        ).status,
  );

const statusOfTaking = statusOf('C4', takerEntitled);
const statusOfCondition = statusOf('C6', conditionHolds);

/**
 * C6 is met; under a method without a vote there is none to meet, but after an escalation the decision was not the
 * group's. Where claims count, what late changes of membership leave open counts for the group: it is what is not
 * certain.
 */
const conditionMet = ({ of, claimedToo }: Pair): boolean => {
  const method = of.rule?.method;
  if (method === 'SOLE' || method === 'DELEGATED') return !isEscalated(of, claimedToo);
  const status = statusOfCondition(of, claimedToo);
  return status === 'MET' || (claimedToo && status === 'UNPROVEN' && conditionCouldHold(of));
};

/** What the condition of the method lacked for a rung; nothing: it was met. */
const lackOfCondition = (pair: Pair, rung: Rung): readonly Lack[] => {
  if (conditionMet(pair)) return [];
  const open = statusOfCondition(pair.of, false) === 'UNPROVEN';
  return [{ code: open ? 'CONDITION_UNPROVEN' : 'CONDITION_NOT_MET', values: { rung } }];
};

const selfMobilised = (pair: Pair): RungFinding => {
  const { of, group, claimedToo } = pair;
  const { rule, opened, closing } = of;
  const deciders = rule?.parties.filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE') ?? [];
  const frames = framesAtOpening(of, claimedToo);
  const holders = new Set<string>(frames?.payload.frames.flatMap(({ holder }) => holder ?? []) ?? []);
  const offered =
    deciders.length === 1 &&
    deciders[0]?.group === group &&
    deciders[0].right === 'DECIDE' &&
    rule?.openerGroups?.some((one) => one === group) === true &&
    holders.size === 1 &&
    holders.has(group);
  const isMembersAct = (fact: Fact): boolean =>
    (claimedToo || fact.authorship === 'PROVEN') &&
    (fact.party === undefined || fact.party === group) &&
    (claimedToo
      ? membersAt(of.history, group, fact.place).has(fact.author)
      : isSettledMember(pair, fact.author, fact.place));
  const theirs =
    closing !== undefined &&
    isMembersAct(opened.fact) &&
    isMembersAct(closing.fact) &&
    statusOfTaking(of, claimedToo) === 'MET';
  return rungFinding(
    6,
    offered,
    theirs && conditionMet(pair),
    () => [frames?.fact, opened.fact, closing?.fact],
    {},
    () => [...(theirs ? [] : [{ code: 'NOT_USED_6' as const, values: {} }]), ...lackOfCondition(pair, 6)],
  );
};

const framesAtOpening = onceEither((of: DecisionCase, claimedToo) =>
  counting(
    only(of.history.of(of.opened.payload.project), 'project.framesSet', 'project.framesAdjusted'),
    claimedToo,
  ).findLast(({ fact }) => cameBefore(fact, of.opened.fact, of.calendar.timeZone, claimedToo)),
);

const interactive = (pair: Pair): RungFinding => {
  const { of, claimedToo } = pair;
  const begin = positionsBegin(of, true);
  const known = toldOpen(pair).filter((fact) => cameBefore(fact, begin, of.calendar.timeZone, claimedToo));
  const { own, positions, needed } = positionsCounted(pair);
  return rungFinding(
    5,
    decides(pair) && (known.length > 0 || own.length > 0),
    of.closing !== undefined && positions >= needed && conditionMet(pair),
    () => [...known, ...own.map(({ fact }) => fact), of.closing?.fact],
    { positions, needed },
    () => [
      ...(positions >= needed ? [] : [{ code: 'NOT_USED_5' as const, values: { positions, needed } }]),
      ...lackOfCondition(pair, 5),
    ],
  );
};

type Counted = {
  readonly own: readonly CountedPosition[];
  /** Members of the group who took a position. */
  readonly positions: number;
  readonly needed: number;
};

/**
 * The group's own positions, and how many its quorum needs (without one: one). A quorum that is reached only by who
 * joined, or left, in the 14 days before the opening, or by a size set then, is not certain: as in C5 each count counts,
 * and the one that falls short is told.
 */
const positionsCounted = (pair: Pair): Counted => {
  const { of, group, claimedToo } = pair;
  // Only a party that decides has positions of its own in the tally.
  if (of.rule === undefined || !decides(pair)) return { own: [], positions: 0, needed: 1 };
  const { rule } = of;
  const quorum = rule.parties.find((party) => party.group === group)?.quorum;
  const counted = (membership: Membership): Counted => {
    const { tally } = lastRound(of, rule, claimedToo, membership);
    const own = positionsOf(tally, group);
    const base = tally.parties.find((party) => party.group === group)?.base ?? 0;
    const needed = Math.max(1, quorum === undefined ? 1 : quorumOf(quorum, base));
    return { own, positions: voters(own).size, needed };
  };
  const registered = counted(asRegistered);
  if (claimedToo) return registered;
  const isSettled = (person: string): boolean => isSettledMember(pair, person, of.opened.fact.place);
  // The first members of a new organisation all joined shortly before, and are no newcomers.
  const noneIsNew = [...membersAt(of.history, group, of.opened.fact.place).keys()].every(isSettled);
  const counts = [
    registered,
    ...otherMemberships
      .filter(({ withoutRecentJoiners }) => !withoutRecentJoiners || !noneIsNew)
      .map(counted),
  ];
  const told = counts.find(({ positions, needed }) => positions < needed) ?? counts.at(-1) ?? registered;
  return { ...told, own: registered.own.filter(({ person }) => isSettled(person)) };
};

const functional = (pair: Pair): RungFinding => {
  const { of, group, claimedToo } = pair;
  const mayConsent = consenting(of, claimedToo).has(group);
  const seat = seatInTeam(pair);
  const asked = beforeClosing(of, claimedToo, 'decision.alternativesAsked').find(
    ({ payload }) => payload.group === group,
  );
  const last = beforeClosing(of, claimedToo, 'decision.consentGiven', 'decision.consentWithheld').findLast(
    ({ payload }) => payload.party === group,
  );
  const consent =
    last?.type === 'decision.consentGiven' ||
    (last?.type === 'decision.consentWithheld' && of.closing?.type === 'decision.rejected');
  const brought = chosenFrom(pair);
  const adopted = inputsOf(pair).filter((one) => wasAdopted(pair, one) && isTheirOwn(pair, one));
  return rungFinding(
    4,
    mayConsent || seat !== undefined || asked !== undefined,
    of.closing !== undefined && (consent || brought !== undefined || adopted.length > 0),
    () => [seat, asked?.fact, last?.fact, brought, ...adopted.map(({ submitted }) => submitted)],
    { adopted: adopted.length },
    () => (last?.type === 'decision.consentWithheld' ? [{ code: 'CONSENT_PASSED_OVER', values: {} }] : []),
  );
};

const consenting = onceEither(
  (of: DecisionCase, claimedToo): ReadonlySet<string> =>
    new Set(
      entitledToHearing(asClosed(of), claimedToo)
        .filter(({ nature }) => nature === 'CONSENT')
        .map(({ party }) => party),
    ),
);

/** The decision as it stood when it was taken or rejected: a dispute that is settled later offers nothing any more. */
const asClosed = once((of: DecisionCase): DecisionCase => ({
  ...of,
  own: of.own.filter(({ fact }) => fact.place <= closingPlace(of)),
}));

/** Known to be the group's: what was written anonymously may be anybody's, also of who adopts it. */
const isTheirOwn = (pair: Pair, one: JudgedInput): boolean =>
  isInputOf(pair, one) && (pair.claimedToo || !isAnonymous(one.submitted.author));

/** The group's own alternative, where that is the outcome. */
const chosenFrom = (pair: Pair): Fact | undefined => {
  const { of, group, claimedToo } = pair;
  const outcome = of.closing?.type === 'decision.taken' ? of.closing.payload.outcome : undefined;
  return [
    ...of.opened.payload.alternatives.map((one) => ({ ...one, fact: of.opened.fact })),
    ...beforeClosing(of, claimedToo, 'decision.alternativeAdded').map(({ payload, fact }) => ({
      ...payload,
      fact,
    })),
  ].find(
    ({ alternative, broughtBy, fact }) =>
      alternative === outcome && broughtBy === group && inTime(pair, fact) && isActOf(pair, fact),
  )?.fact;
};

/** A member sat for the group in the team when the decision was opened. */
const seatInTeam = (pair: Pair): Fact | undefined => {
  const { of, group, claimedToo } = pair;
  return [...seatsAtOpening(of, claimedToo)].find(
    ([person, seat]) =>
      seat.group === group && (claimedToo || isSettledMember(pair, person, of.opened.fact.place)),
  )?.[1].fact;
};

type Seat = { readonly group: string | undefined; readonly fact: Fact };

const seatsAtOpening = onceEither((of: DecisionCase, claimedToo): ReadonlyMap<string, Seat> => {
  const seats = new Map<string, Seat>();
  for (const entry of counting(
    only(of.history.of(of.opened.payload.project), 'project.teamComposed', 'project.teamChanged'),
    claimedToo,
  )) {
    if (entry.fact.place > of.opened.fact.place) break;
    if (entry.type === 'project.teamComposed') seats.clear();
    const joined = entry.type === 'project.teamComposed' ? entry.payload.members : entry.payload.joined;
    for (const member of joined) seats.set(member.person, { group: member.group, fact: entry.fact });
    if (entry.type === 'project.teamChanged') for (const person of entry.payload.left) seats.delete(person);
  }
  return seats;
});

/** Adopted in whole or part by somebody else, naming what changed, by its due date, and not taken back since. */
const wasAdopted = (pair: Pair, one: JudgedInput): boolean => {
  const answer = answeredByDue(pair, one);
  return (
    answer?.adopted === true &&
    answer.events.some((event) => {
      const entry = pair.of.history.entry(event);
      return (
        (entry?.type === 'input.answered' ||
          entry?.type === 'input.answerRevised' ||
          entry?.type === 'theme.answered') &&
        adopts(entry.payload) &&
        isReasoned(pair.of, entry.payload.changed, entry.fact) &&
        (pair.claimedToo || entry.fact.author !== one.submitted.author)
      );
    })
  );
};

const informed = (pair: Pair): RungFinding => {
  const { of, claimedToo } = pair;
  const shared = informationFor(pair).filter(({ payload }) => payload.askAt !== undefined);
  const questions = inputsOf(pair).filter((one) => isQuestion(of, one, claimedToo));
  const unanswered = questions.filter((one) => answeredByDue(pair, one) === undefined);
  const stayedOpen = shared.some(
    ({ payload }) =>
      payload.askUntilAt === undefined ||
      (of.closing !== undefined &&
        payload.askUntilAt <= earliestMoment(of.closing.fact, of.calendar.timeZone)),
  );
  const asked = questions.some((one) => isInputOf(pair, one));
  const used = unanswered.length === 0 && (asked || stayedOpen);
  const evidence = (): readonly (Fact | undefined)[] => [
    ...shared.map(({ fact }) => fact),
    ...questions.map(({ submitted }) => submitted),
    ...questions.flatMap((one) =>
      (answerTo(one, claimedToo)?.events ?? []).map((event) => of.history.entry(event)?.fact),
    ),
  ];
  return rungFinding(2, shared.length > 0, of.closing !== undefined && used, evidence, {
    questions: questions.length,
    unanswered: unanswered.length,
  });
};

const told = (pair: Pair): RungFinding => {
  const ways = waysTold(pair);
  return rungFinding(1, ways.length > 0, ways.length > 0, () => ways);
};

const fromTheTop: readonly (readonly [Rung, (pair: Pair) => RungFinding])[] = [
  [6, selfMobilised],
  [5, interactive],
  [4, functional],
  [3, consulted],
  [2, informed],
  [1, told],
];
