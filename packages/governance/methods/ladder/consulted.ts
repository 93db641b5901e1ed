import { isAnonymous } from '../../record/id.ts';
import { dueAt } from '../../time/due.ts';
import { beforeClosing, boundParties, positionsBegin } from '../conformity/case.ts';
import type { DecisionCase } from '../conformity/case.ts';
import { termEnd, termEndBefore } from '../conformity/hearing-checks.ts';
import { isReasoned } from '../conformity/phrases.ts';
import { ruledShortly } from '../conformity/ruled-shortly.ts';
import { consultationsAbout } from '../history/about.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { onceEither } from '../history/once.ts';
import { earliestOf } from '../judgement.ts';
import { cameBefore, earliestMoment } from '../proof.ts';
import type { Term } from '../../time/term.ts';
import { answeredByDue, consultationsOf, inputsOf, isInputOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { rungFinding } from './rung.ts';
import type { RungFinding } from './rung.ts';

type Consultation = EntryOf<'consultation.opened'>;

/** Rung 3: consulted before positions began, for the agreed time, and every input and advice answered. */
export const consulted = (pair: Pair): RungFinding => {
  const { of, group, claimedToo } = pair;
  const begin = positionsBegin(of, true);
  const { timeZone } = of.calendar;
  const bound = of.rule !== undefined && boundParties(of.rule).includes(group);
  const held = (bound ? heldForBound : heldForOthers)(of, claimedToo);
  const open = consultationsOf(pair).filter((one) => held.has(one));
  const advice = beforeClosing(of, claimedToo, 'decision.adviceGiven').filter(
    ({ payload }) => payload.party === group,
  );
  const asked = beforeClosing(of, claimedToo, 'decision.adviceRequested').filter(
    (request) =>
      request.payload.party === group &&
      cameBefore(request.fact, begin, timeZone, claimedToo) &&
      (advice.some(({ payload }) => payload.request === request.payload.request) ||
        of.closing === undefined ||
        (claimedToo ? termEnd : termEndBefore)(of, request) < earliestMoment(of.closing.fact, timeZone)),
  );
  const inputs = inputsOf(pair);
  const answered = inputs.filter((one) => answeredByDue(pair, one)?.bare === false);
  const reckoned = advice.filter((given) => reckonedWith(pair, given));
  const own = inputs.filter((one) => isInputOf(pair, one));
  const said = inputs.length + advice.length;
  const honoured = answered.length + reckoned.length;
  return rungFinding(
    3,
    open.length > 0 || asked.length > 0,
    of.closing !== undefined && own.length + advice.length > 0 && honoured === said,
    () => [
      ...[...open, ...asked, ...advice].map(({ fact }) => fact),
      ...(claimedToo ? [of.shortened.consultation?.by, of.shortened.advice?.by] : []),
      ...(claimedToo && !bound ? [ruledShortly(of)?.by] : []),
      ...inputs.map(({ submitted }) => submitted),
    ],
    { said, honoured, anonymous: own.filter(({ submitted }) => isAnonymous(submitted.author)).length },
    () => (said > 0 && own.length + advice.length === 0 ? [{ code: 'NOT_OWN_3', values: { said } }] : []),
  );
};

const reckonedWith = ({ of }: Pair, { payload }: EntryOf<'decision.adviceGiven'>): boolean => {
  if (of.closing === undefined || of.closing.type === 'decision.rejected') return true;
  const outcome = of.closing.payload.advice?.find(({ request }) => request === payload.request);
  if (outcome === undefined) return payload.advice === 'POSITIVE';
  return outcome.followed || isReasoned(of, outcome.reason, of.closing.fact);
};

/** The consultations that opened before positions began and stood open, whichever groups they ask. */
const heldInTime = (of: DecisionCase, claimedToo: boolean, bound: boolean): ReadonlySet<Consultation> =>
  new Set(
    consultationsAbout(of.history, of.opened, claimedToo).filter(
      (one) =>
        cameBefore(one.fact, positionsBegin(of, true), of.calendar.timeZone, claimedToo) &&
        stoodOpen(of, claimedToo, one, bound),
    ),
  );

const heldForBound = onceEither((of: DecisionCase, claimedToo) => heldInTime(of, claimedToo, true));
const heldForOthers = onceEither((of: DecisionCase, claimedToo) => heldInTime(of, claimedToo, false));

/**
 * Whether a consultation was open for the agreed time: from its recorded opening to its closing (the recorded one, or
 * its closing date if earlier), as far as that lies before positions began and before the taking.
 */
const stoodOpen = (of: DecisionCase, claimedToo: boolean, opened: Consultation, bound: boolean): boolean => {
  const begin = positionsBegin(of, true);
  const own = of.history.of(opened.stream);
  const extended = counting(only(own, 'consultation.extended'), claimedToo).findLast(({ fact }) =>
    cameBefore(fact, begin, of.calendar.timeZone, false),
  );
  const closed = counting(only(own, 'consultation.closed'), true)[0];
  const end = earliestOf([
    extended?.payload.closesAt ?? opened.payload.closesAt,
    closed?.fact.recordedAt,
    ...[begin, of.closing?.fact].map((fact) =>
      fact === undefined ? undefined : earliestMoment(fact, of.calendar.timeZone),
    ),
  ]);
  const { recordedAt } = opened.fact;
  const endOf = (term: Term): string => dueAt(recordedAt, term, of.calendar);
  // What was shortened in the 14 days before the opening counts as no more than said.
  const unruled = (claimedToo ? undefined : of.shortened.consultation?.term) ?? of.terms.consultation;
  const agreed = endOf(of.rule?.terms?.consultation ?? unruled);
  // So does a shorter time by a rule of those days, for a group that it does not bind: others agreed to it.
  const eve = claimedToo || bound ? undefined : ruledShortly(of);
  const before = eve === undefined ? agreed : endOf(eve.before.consultation ?? unruled);
  return end !== undefined && end >= (before > agreed ? before : agreed);
};
