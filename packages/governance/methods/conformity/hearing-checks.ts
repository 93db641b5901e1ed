import { dueAt } from '../../time/due.ts';
import { localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore, earliestMoment, precedes, statusOfPrecedence } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, boundParties, finding, groupName, positionsBegin } from './case.ts';
import type { DecisionCase } from './case.ts';
import { isReasoned } from './phrases.ts';
import { entitledToHearing, rightsFindings, ruledBy } from './rights.ts';

type Found = Finding<ConformityCode>;
type Request = EntryOf<'decision.adviceRequested'> | EntryOf<'decision.consentRequested'>;

/** C7: advice was asked in time and reckoned with, consent was given; by rule and by right. */
export const heardByRight = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const findings = [
    ...rightsFindings(of, claimedToo),
    ...entitledToHearing(of, claimedToo).map(({ party, nature }) =>
      nature === 'ADVICE' ? adviceOf(of, party, claimedToo) : consentOf(of, party, claimedToo),
    ),
  ];
  return findings.length > 0 ? findings : [finding('NOT_APPLICABLE', 'NOBODY_TO_HEAR')];
};

/**
 * The end of the term that the party was to have: what was agreed, from the recording of the request; the request's
 * own date, if that is later. A party that the rule does not bind never endorsed its terms: they may give it more
 * time, never less than holds without them (domain.md, "Rights": a rule never lowers a right).
 */
export const termEnd = (
  of: DecisionCase,
  asked: Request,
  terms: DecisionCase['terms'] = of.terms,
): string => {
  const kind = asked.type === 'decision.adviceRequested' ? 'advice' : 'consent';
  const byRule = of.rule?.terms?.[kind];
  const bound = of.rule !== undefined && boundParties(of.rule).includes(asked.payload.party);
  const agreedOn = byRule === undefined ? [terms[kind]] : bound ? [byRule] : [byRule, terms[kind]];
  const agreed = agreedOn.map((term) => dueAt(asked.fact.recordedAt, term, of.calendar));
  return [asked.payload.due, ...agreed].toSorted().at(-1) ?? asked.payload.due;
};

/** The end of the term for advice as if it had not been shortened in the 14 days before the opening. */
export const termEndBefore = (of: DecisionCase, asked: Request): string =>
  of.shortened.advice === undefined
    ? termEnd(of, asked)
    : termEnd(of, asked, { ...of.terms, advice: of.shortened.advice.term });

/** Advice, asked in time and reckoned with. Where only a date says that it was asked in time, the rest is judged too. */
const adviceOf = (of: DecisionCase, party: string, claimedToo: boolean): Found => {
  const name = { party: groupName(of.history, party) };
  const requests = counting(only(of.own, 'decision.adviceRequested'), claimedToo).filter(
    ({ payload }) => payload.party === party,
  );
  const begin = positionsBegin(of, claimedToo);
  const [first] = requests;
  if (first === undefined) {
    return begin === undefined
      ? finding('PENDING', 'ADVICE_NOT_ASKED_YET', name, [of.opened.fact])
      : finding('NOT_MET', 'ADVICE_NOT_ASKED', name, [begin]);
  }
  const asked =
    begin === undefined ? 'MET' : statusOfPrecedence(precedes(first.fact, begin, of.calendar.timeZone));
  if (asked === 'NOT_MET') return finding('NOT_MET', 'ADVICE_ASKED_TOO_LATE', name, [first.fact, begin]);
  const rest = adviceFrom(of, requests, name, claimedToo, asked === 'UNPROVEN');
  return asked === 'MET' || rest.status === 'NOT_MET'
    ? rest
    : finding('UNPROVEN', 'ADVICE_ASKED_UNPROVEN', name, [first.fact, begin]);
};

/**
 * What became of the advice that was asked, again if the proposal changed.
 *
 * @param datedOnly whether only its date says that it was asked in time: then that is taken as said
 */
const adviceFrom = (
  of: DecisionCase,
  requests: readonly EntryOf<'decision.adviceRequested'>[],
  name: { readonly party: string },
  claimedToo: boolean,
  datedOnly: boolean,
): Found => {
  const amended = amendment(of, claimedToo);
  const current = requests.filter(({ fact }) => amended === undefined || fact.place > amended.fact.place);
  const last = current.findLast(({ fact }) =>
    cameBefore(fact, of.closing?.fact, of.calendar.timeZone, claimedToo || datedOnly),
  );
  if (last === undefined) {
    const status = of.closing === undefined ? 'PENDING' : 'NOT_MET';
    return finding(status, 'ADVICE_NOT_ASKED_AGAIN', name, [requests[0]?.fact, amended?.fact]);
  }
  const reckonedBy = (end: string): Found => adviceReckonedWith(of, current, last, name, end, claimedToo);
  const found = reckonedBy(termEnd(of, last));
  const end = termEndBefore(of, last);
  const before = reckonedBy(end);
  // Only what was shortened on the eve lets it pass.
  return before.status === 'NOT_MET' && found.status !== 'NOT_MET'
    ? finding(
        'UNPROVEN',
        'ADVICE_TERM_SHORTENED_SHORTLY_BEFORE',
        { ...name, due: localDay(end, of.calendar.timeZone) },
        [last.fact, of.shortened.advice?.by, of.closing?.fact],
      )
    : found;
};

const amendment = (of: DecisionCase, claimedToo: boolean) =>
  beforeClosing(of, claimedToo, 'decision.proposalAmended').at(-1);

const adviceReckonedWith = (
  of: DecisionCase,
  requests: readonly EntryOf<'decision.adviceRequested'>[],
  asked: EntryOf<'decision.adviceRequested'>,
  name: { readonly party: string },
  end: string,
  claimedToo: boolean,
): Found => {
  const due = localDay(end, of.calendar.timeZone);
  // Asking the same thing again takes nothing back from an advice that was given.
  const given = beforeClosing(of, claimedToo, 'decision.adviceGiven').findLast(
    ({ payload, fact }) =>
      requests.some((request) => request.payload.request === payload.request) &&
      (fact.occurredAt ?? fact.recordedAt) <= end,
  );
  const { closing } = of;
  if (given === undefined) {
    // What came after the term is shown, no more (domain.md, C7).
    const late = beforeClosing(of, claimedToo, 'decision.adviceGiven').findLast(({ payload }) =>
      requests.some((request) => request.payload.request === payload.request),
    );
    const values = { ...name, due, ...(late === undefined ? {} : { advice: late.payload.advice }) };
    const evidence = [asked.fact, late?.fact, closing?.fact];
    if (closing === undefined) {
      return finding('PENDING', late === undefined ? 'ADVICE_AWAITED' : 'ADVICE_CAME_LATE', values, evidence);
    }
    if (end >= earliestMoment(closing.fact, of.calendar.timeZone)) {
      return finding('NOT_MET', 'ADVICE_TERM_CUT_SHORT', values, evidence);
    }
    return finding('MET', late === undefined ? 'ADVICE_TERM_LAPSED' : 'ADVICE_CAME_LATE', values, evidence);
  }
  const evidence = [asked.fact, given.fact, closing?.fact];
  const values = { ...name, advice: given.payload.advice };
  if (closing === undefined) return finding('PENDING', 'ADVICE_GIVEN', values, evidence);
  if (given.payload.advice === 'POSITIVE') return finding('MET', 'ADVICE_POSITIVE', values, evidence);
  if (closing.type === 'decision.rejected') return finding('MET', 'ADVICE_ON_REJECTED', values, evidence);
  const outcome = closing.payload.advice?.find(({ request }) => request === given.payload.request);
  if (outcome?.followed === true) return finding('MET', 'ADVICE_FOLLOWED', values, evidence);
  return isReasoned(of, outcome?.reason, closing.fact)
    ? finding('MET', 'ADVICE_DEVIATED_WITH_REASON', values, evidence)
    : finding('NOT_MET', 'ADVICE_DEVIATED_WITHOUT_REASON', values, evidence);
};

const consentOf = (of: DecisionCase, party: string, claimedToo: boolean): Found => {
  const name = { party: groupName(of.history, party) };
  const { closing } = of;
  // Who answers a request has received it, whoever it was recorded by: what counts is the answer.
  const requests = counting(only(of.own, 'decision.consentRequested'), true).filter(
    ({ payload }) => payload.party === party,
  );
  const amended = amendment(of, claimedToo);
  const current = requests.filter(({ fact }) => amended === undefined || fact.place > amended.fact.place);
  const last = requests.at(-1);
  if (closing?.type === 'decision.rejected') {
    return finding('NOT_APPLICABLE', 'REJECTED_WITHOUT_CONSENT', name, [last?.fact, closing.fact]);
  }
  const open = closing === undefined ? 'PENDING' : 'NOT_MET';
  if (last === undefined) {
    const code = closing === undefined ? 'CONSENT_NOT_ASKED_YET' : 'CONSENT_NOT_ASKED';
    return finding(open, code, name, [of.opened.fact, closing?.fact]);
  }
  if (current.length === 0) return finding(open, 'CONSENT_NOT_ASKED_AGAIN', name, [last.fact, amended?.fact]);
  const answer = beforeClosing(
    of,
    claimedToo,
    'decision.consentGiven',
    'decision.consentWithheld',
    'decision.consentReplaced',
  ).findLast(({ payload }) => current.some((request) => request.payload.request === payload.request));
  const evidence = [last.fact, answer?.fact, closing?.fact];
  switch (answer?.type) {
    case 'decision.consentGiven':
      return finding('MET', 'CONSENT_GIVEN', name, evidence);
    case 'decision.consentReplaced':
      return finding(
        'MET',
        'CONSENT_REPLACED',
        { ...name, court: answer.payload.court, ...ruledBy(of, answer, party) },
        evidence,
      );
    case 'decision.consentWithheld':
      return finding(open, 'CONSENT_WITHHELD', name, evidence);
    case undefined:
      return finding(open, 'CONSENT_SILENCE', name, evidence);
  }
};
