import { endOfLocalDay, localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { earliestMoment, precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, finding, groupName } from './case.ts';
import type { DecisionCase } from './case.ts';
import { ruledBy, statutoryAdvisers } from './rights.ts';
import { toldOutcome } from './telling-check.ts';

type Found = Finding<ConformityCode>;

/** C15: not carried out before it was taken, nor in the month that WOR 25(6) gives, nor while it is null. */
export const carriedOutInTime = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing } = of;
  if (closing?.type === 'decision.rejected')
    return [finding('NOT_APPLICABLE', 'REJECTED', {}, [closing.fact])];
  const acts = carryingOut(of, claimedToo);
  if (closing === undefined) {
    const [early] = acts;
    return early === undefined
      ? [finding('PENDING', 'NOT_TAKEN_YET')]
      : [finding('NOT_MET', 'CARRIED_OUT_BEFORE_TAKEN', {}, [early])];
  }
  return [
    ...acts.map((act) => afterTaking(of, closing.fact, act)),
    ...(acts.length === 0 ? [finding('MET', 'NOT_CARRIED_OUT_YET', {}, [closing.fact])] : []),
    ...nullityOf(of, acts, claimedToo),
    ...deviatedFrom(of, closing, claimedToo).map((party) => monthOf(of, closing, party, acts, claimedToo)),
  ];
};

/** What carries the decision out: its own entry, the start of a pilot, and measures that name it. */
const carryingOut = (of: DecisionCase, claimedToo: boolean): readonly Fact[] => {
  const pilots = new Set<string>(
    counting(of.history.all('pilot.planned'), claimedToo)
      .filter(({ payload }) => payload.decision === of.decision)
      .map(({ stream }) => stream),
  );
  const entries: readonly Entry[] = [
    ...only(of.own, 'decision.carryingOutBegun'),
    ...of.history.all('pilot.started').filter(({ stream }) => pilots.has(stream)),
    ...of.history
      .all('project.supportMeasureRecorded', 'project.customisationRecorded')
      .filter(({ payload }) => payload.decision === of.decision),
  ];
  return counting(entries, claimedToo)
    .map(({ fact }) => fact)
    .toSorted((one, other) => one.place - other.place);
};

const afterTaking = (of: DecisionCase, taking: Fact, act: Fact): Found => {
  const status = statusOfPrecedence(precedes(taking, act, of.calendar.timeZone));
  const code =
    status === 'MET'
      ? 'CARRIED_OUT_AFTER'
      : status === 'UNPROVEN'
        ? 'CARRIED_OUT_UNPROVEN'
        : 'CARRIED_OUT_BEFORE_TAKEN';
  return finding(status, code, {}, [act, taking]);
};

/** WOR 27(5): nothing is carried out while nullity is invoked. */
const nullityOf = (of: DecisionCase, acts: readonly Fact[], claimedToo: boolean): readonly Found[] => {
  const turns = counting(only(of.own, 'decision.nullityInvoked', 'decision.nullityLifted'), claimedToo);
  return turns.flatMap((turn, index) => {
    if (turn.type !== 'decision.nullityInvoked') return [];
    const lifted = turns
      .slice(index + 1)
      .find(
        (later): later is EntryOf<'decision.nullityLifted'> =>
          later.type === 'decision.nullityLifted' && later.payload.party === turn.payload.party,
      );
    const found = acts.flatMap((act) => whileNull(of, { invoked: turn.fact, lifted: lifted?.fact }, act));
    if (found.length > 0) return found;
    if (lifted === undefined) return [finding('PENDING', 'NULLITY_INVOKED', {}, [turn.fact])];
    if (lifted.payload.by === 'PARTY') return [];
    const { party } = turn.payload;
    const values = { party: groupName(of.history, party), ...ruledBy(of, lifted, party) };
    return [finding('MET', 'NULLITY_LIFTED_BY_RULING', values, [turn.fact, lifted.fact])];
  });
};

type Nullity = { readonly invoked: Fact; readonly lifted: Fact | undefined };

/**
 * What was recorded before the invocation had begun, unless its date puts the invocation before that: a claim. Anything
 * else was before it, or after the lifting, or neither.
 */
const whileNull = (of: DecisionCase, { invoked, lifted }: Nullity, act: Fact): readonly Found[] => {
  const { timeZone } = of.calendar;
  if (act.place < invoked.place && statusOfPrecedence(precedes(invoked, act, timeZone)) === 'NOT_MET')
    return [];
  const saidBefore =
    act.place < invoked.place || statusOfPrecedence(precedes(act, invoked, timeZone)) === 'UNPROVEN';
  const after = lifted === undefined ? 'NOT_MET' : statusOfPrecedence(precedes(lifted, act, timeZone));
  if (after === 'MET') return [];
  const evidence = [invoked, act, lifted];
  return saidBefore || after === 'UNPROVEN'
    ? [finding('UNPROVEN', 'CARRIED_OUT_WHILE_NULL_UNPROVEN', {}, evidence)]
    : [finding('NOT_MET', 'CARRIED_OUT_WHILE_NULL', {}, evidence)];
};

/** WOR 25(6): a month after the works council was told, if the taking deviates from its statutory advice. */
const monthOf = (
  of: DecisionCase,
  { fact: taking }: EntryOf<'decision.taken'>,
  party: string,
  acts: readonly Fact[],
  claimedToo: boolean,
): Found => {
  const name = { party: groupName(of.history, party) };
  const agreed = counting(only(of.own, 'decision.worksCouncilAgreed'), claimedToo).find(
    ({ payload }) => payload.party === party,
  )?.fact;
  const { timeZone } = of.calendar;
  const early = acts
    .map((act) => ({
      act,
      order: agreed === undefined ? 'NOT_MET' : statusOfPrecedence(precedes(agreed, act, timeZone)),
    }))
    .filter(({ order }) => order !== 'MET');
  const tooEarly = (
    among: typeof early,
    code: ConformityCode,
    values: Found['values'],
    since: Fact,
  ): Found | undefined => {
    const sure = among.find(({ order }) => order === 'NOT_MET');
    if (sure !== undefined) return finding('NOT_MET', code, values, [since, sure.act]);
    const [act] = among.map((one) => one.act);
    return act === undefined
      ? undefined
      : finding('UNPROVEN', 'WORKS_COUNCIL_AGREED_UNPROVEN', name, [agreed, act]);
  };
  const told = toldOutcome(of, party, claimedToo);
  if (told === undefined) {
    return (
      tooEarly(early, 'CARRIED_OUT_BEFORE_TOLD', name, taking) ??
      (agreed === undefined
        ? finding('PENDING', 'MONTH_NOT_BEGUN', name, [taking])
        : finding('MET', 'WORKS_COUNCIL_AGREED', name, [agreed]))
    );
  }
  const end = endOfLocalDay(monthLater(localDay(told.recordedAt, timeZone)), timeZone);
  const values = { ...name, until: localDay(end, timeZone) };
  const within = early.filter(({ act }) => earliestMoment(act, timeZone) <= end);
  const found = tooEarly(within, 'CARRIED_OUT_WITHIN_MONTH', values, told);
  if (found !== undefined) return found;
  if (agreed !== undefined) return finding('MET', 'WORKS_COUNCIL_AGREED', name, [agreed]);
  return of.now <= end
    ? finding('PENDING', 'MONTH_RUNS', values, [told], end)
    : finding('MET', 'MONTH_OVER', values, [told]);
};

/** The parties from whose statutory advice the taking deviates. */
const deviatedFrom = (
  of: DecisionCase,
  { payload }: EntryOf<'decision.taken'>,
  claimedToo: boolean,
): readonly string[] =>
  statutoryAdvisers(of, claimedToo).filter((party) => {
    const last = beforeClosing(of, claimedToo, 'decision.adviceGiven').findLast(
      (given) => given.payload.party === party,
    );
    if (last === undefined || last.payload.advice === 'POSITIVE') return false;
    return payload.advice?.find(({ request }) => request === last.payload.request)?.followed !== true;
  });

/** The same day of the next month, or its last day where it has no such day. */
export const monthLater = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
};
