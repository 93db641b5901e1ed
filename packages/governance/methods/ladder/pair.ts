import type { DecisionCase, JudgedInput } from '../conformity/case.ts';
import { beforeClosing, closingPlace, membersAt } from '../conformity/case.ts';
import type { Disposition } from '../answering-facts.ts';
import { answerTo, asksAnswer, dueBefore, dueOf, isBare, standingBy } from '../conformity/answered.ts';
import type { AnswerGiven } from '../conformity/answered.ts';
import { consultationsAbout, informationAbout, wasAbout } from '../history/about.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { once, onceEither } from '../history/once.ts';
import { isAnonymous } from '../../record/id.ts';
import { cameBefore } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore, isTogetherWith } from '../shortly.ts';

/** A decision, one of the groups that it affects, and whether claimed acts are counted too. */
export type Pair = {
  readonly of: DecisionCase;
  readonly group: string;
  readonly claimedToo: boolean;
};

/** A group as it was when a decision was opened. */
type GroupAtOpening = Pick<Pair, 'group'> & { readonly of: Pick<DecisionCase, 'history' | 'opened'> };

/** Whether a fact came before the taking or rejection; all did while there is none. */
export const inTime = ({ of, claimedToo }: Pair, fact: Fact): boolean =>
  cameBefore(fact, of.closing?.fact, of.calendar.timeZone, claimedToo);

/** Whether the rule gives the group the right to decide or co-decide. */
export const decides = ({ of, group }: Pair): boolean =>
  of.rule?.parties.some(
    (party) => party.group === group && (party.right === 'DECIDE' || party.right === 'CO_DECIDE'),
  ) === true;

/**
 * Inputs of the group that were about the decision, require an answer and came in before the taking. One in another's
 * name raises no rung (`isInputOf`), but asks for its answer as any other.
 */
export const inputsOf = ({ of, group, claimedToo }: Pair): readonly JudgedInput[] =>
  inputsByGroup(of, claimedToo).get(group) ?? [];

const inputsByGroup = onceEither((of: DecisionCase, claimedToo) =>
  Map.groupBy(
    of.inputs.filter(
      (one) =>
        asksAnswer(of, one, claimedToo) &&
        one.submitted.place < closingPlace(of) &&
        wasAbout(of.history, of.opened, one.input, closingPlace(of)),
    ),
    ({ group }) => group,
  ),
);

/**
 * Whether somebody is a registered member of the group at a place in the log whom nobody can have put there for this
 * decision: they joined longer than 14 days before the opening (domain.md, "Decision rules": entitled, says so of C5
 * and C6), or on the group's first day, in an organisation that was itself put on record then.
 */
export const isSettledMember = ({ of, group }: GroupAtOpening, person: string, place: number): boolean => {
  const joined = membersAt(of.history, group, place).get(person);
  return (
    joined !== undefined &&
    (!isShortlyBefore(joined.recordedAt, of.opened.fact.recordedAt) || isFounding(of, group, joined))
  );
};

const isFounding = ({ history, opened }: GroupAtOpening['of'], group: string, joined: Fact): boolean => {
  const registered = only(history.of(opened.payload.organisation), 'organisation.registered')[0];
  const first = only(history.of(group), 'group.memberJoined')[0];
  return (
    registered !== undefined &&
    first !== undefined &&
    isTogetherWith(joined.recordedAt, first.fact.recordedAt) &&
    isShortlyBefore(registered.fact.recordedAt, first.fact.recordedAt)
  );
};

/**
 * Whether an input was really the group's: by somebody who was its member then, and not since shortly, or an anonymous
 * one. What somebody else wrote in its name calls for an answer all the same, but is no influence of the group. In a
 * group without registered members (citizens) only those who lead the decision can be told from the others. One that
 * came in after the moment at which the decision says that it was taken was no influence on it. Where claims count, the
 * name will do.
 */
export const isInputOf = (pair: Pair, { submitted }: JudgedInput): boolean => {
  const { of, group, claimedToo } = pair;
  if (!inTime(pair, submitted)) return false;
  if (claimedToo) return true;
  if (submitted.authorship !== 'PROVEN') return false;
  if (isAnonymous(submitted.author)) return true;
  return membersAt(of.history, group, submitted.place).size === 0
    ? !leadersOf(of).has(submitted.author)
    : isSettledMember(pair, submitted.author, submitted.place);
};

/** Sponsor, manager and problem owner of the project, and who opened the decision or took it. */
const leadersOf = once(({ history, opened, closing }: DecisionCase): ReadonlySet<string | undefined> => {
  const initiated = only(history.of(opened.payload.project), 'project.initiated')[0]?.payload;
  return new Set([
    initiated?.sponsor,
    initiated?.manager,
    initiated?.problemOwner,
    opened.fact.author,
    closing?.fact.author,
  ]);
});

/** What stood by the due date, and has not been taken back since: what is said later may cast doubt, never help. */
type TimelyAnswer = Pick<AnswerGiven, 'bare' | 'events'> & { readonly adopted: boolean };

/**
 * The answer to an input, if it was recorded by its due date; a deferral moves nothing here. A term that was lengthened
 * on the eve counts as no more than said.
 */
export const answeredByDue = (pair: Pair, one: JudgedInput): TimelyAnswer | undefined => {
  const answer = answerTo(one, pair.claimedToo);
  const due = (pair.claimedToo ? undefined : dueBefore(pair.of, one)?.at) ?? dueOf(pair.of, one);
  if (answer === undefined || answer.imported || due === undefined || answer.recordedAt > due)
    return undefined;
  const ends = standingBy(answer, due);
  return {
    events: answer.given.filter(({ recordedAt }) => recordedAt <= due).map(({ event }) => event),
    bare: ends.some(isBare),
    adopted: ends.every(adopts),
  };
};

/** Whether an answer adopts the input in whole or part. */
export const adopts = ({ disposition }: { readonly disposition: Disposition }): boolean =>
  disposition === 'ADOPTED' || disposition === 'PARTLY_ADOPTED';

/** Consultations about the decision that ask the group, opened before the taking. */
export const consultationsOf = ({ of, group, claimedToo }: Pair): readonly EntryOf<'consultation.opened'>[] =>
  consultationsByGroup(of, claimedToo).get(group) ?? [];

const consultationsByGroup = onceEither((of: DecisionCase, claimedToo) =>
  byGroup(
    consultationsAbout(of.history, of.opened, claimedToo).filter(({ fact }) =>
      cameBefore(fact, of.closing?.fact, of.calendar.timeZone, claimedToo),
    ),
  ),
);

/** What names groups, by each of those, in its order. */
const byGroup = <E extends { readonly payload: { readonly groups: readonly string[] } }>(
  entries: readonly E[],
): ReadonlyMap<string, readonly E[]> => {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    for (const group of new Set(entry.payload.groups)) {
      const held = found.get(group) ?? [];
      held.push(entry);
      found.set(group, held);
    }
  }
  return found;
};

/** Information about the decision that was shared with the group before the taking. */
export const informationFor = ({
  of,
  group,
  claimedToo,
}: Pair): readonly EntryOf<'project.informationShared'>[] =>
  informationByGroup(of, claimedToo).get(group) ?? [];

const informationByGroup = onceEither((of: DecisionCase, claimedToo) =>
  byGroup(
    informationAbout(of.history, of.opened, claimedToo).filter(({ fact }) =>
      cameBefore(fact, of.closing?.fact, of.calendar.timeZone, claimedToo),
    ),
  ),
);

const told = ({ of, group, claimedToo }: Pair): readonly EntryOf<'decision.told'>[] =>
  beforeClosing(of, claimedToo, 'decision.told').filter(({ payload }) => payload.group === group);

/** When the group was told that the decision is open. */
export const toldOpen = (pair: Pair): readonly Fact[] =>
  told(pair)
    .filter(({ payload }) => payload.about === 'OPENING')
    .map(({ fact }) => fact);

const requests = ({ of, group, claimedToo }: Pair): readonly Fact[] => [
  ...beforeClosing(of, claimedToo, 'decision.adviceRequested', 'decision.consentRequested')
    .filter(({ payload }) => payload.party === group)
    .map(({ fact }) => fact),
  ...beforeClosing(of, claimedToo, 'decision.alternativesAsked')
    .filter(({ payload }) => payload.group === group)
    .map(({ fact }) => fact),
];

/** Every way in which the group heard of the decision by the time that it was taken. */
export const waysTold = (pair: Pair): readonly Fact[] => [
  ...told(pair).map(({ fact }) => fact),
  ...informationFor(pair).map(({ fact }) => fact),
  ...consultationsOf(pair).map(({ fact }) => fact),
  ...requests(pair),
];

/**
 * A recorded invitation of the group, which an active promise needs: a consultation's, a request, or, to a decider,
 * that the decision is open.
 */
export const invitationOf = (pair: Pair): Fact | undefined =>
  [
    ...requests(pair),
    ...(decides(pair) ? toldOpen(pair) : []),
    ...consultationsOf(pair).flatMap(({ stream }) =>
      counting(only(pair.of.history.of(stream), 'consultation.invitationSent'), pair.claimedToo)
        .filter(({ payload, fact }) => payload.group === pair.group && inTime(pair, fact))
        .map(({ fact }) => fact),
    ),
  ][0];

/**
 * Whether an act is the group's own: by somebody who is its member at that place, and not since shortly, or recorded
 * on its behalf and confirmed by it. Where claims count, what is only said to be the group's will do.
 */
export const isActOf = (pair: GroupAtOpening & Pick<Pair, 'claimedToo'>, fact: Fact): boolean =>
  pair.claimedToo ||
  (fact.authorship === 'PROVEN' &&
    (fact.onBehalfOf === pair.group || isSettledMember(pair, fact.author, fact.place)));
