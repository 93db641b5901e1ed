import { dueAt } from '../../time/due.ts';
import { endOfLocalDay, localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, finding, groupName, partiesWith } from './case.ts';
import type { DecisionCase, JudgedInput } from './case.ts';

type Findings = readonly Finding<ConformityCode>[];
type Request = EntryOf<'decision.adviceRequested'> | EntryOf<'decision.consentRequested'>;

/** A party to be heard, by the rule or by a right of the organisation. */
type Entitled = { readonly party: string; readonly nature: 'ADVICE' | 'CONSENT' };

/** C7: advice was asked in time and reckoned with, consent was given; by rule and by right. */
export const heardByRight = (of: DecisionCase, claimedToo: boolean): Findings => {
  const rights = rightsOf(of, claimedToo);
  const fromRule: readonly Entitled[] =
    of.rule === undefined
      ? []
      : partiesWith(of.rule, 'ADVICE', 'CONSENT').map(({ group, right }) => ({
          party: group,
          nature: right === 'CONSENT' ? 'CONSENT' : 'ADVICE',
        }));
  const entitled = [
    ...new Map([...fromRule, ...rights.entitled].map((one) => [`${one.party} ${one.nature}`, one])).values(),
  ];
  if (entitled.length === 0 && rights.findings.length === 0) {
    return [finding('NOT_APPLICABLE', 'NOBODY_TO_HEAR')];
  }
  return [
    ...rights.findings,
    ...entitled.map((one) =>
      one.nature === 'ADVICE' ? adviceOf(of, one.party, claimedToo) : consentOf(of, one.party, claimedToo),
    ),
  ];
};

/** The rights that stood at opening for this kind: each said to apply or not, told, and not in dispute. */
const rightsOf = (
  of: DecisionCase,
  claimedToo: boolean,
): { readonly entitled: readonly Entitled[]; readonly findings: Findings } => {
  const place = of.opened.fact.place;
  const ended = new Set(
    of.history
      .all('organisation.rightEnded')
      .filter(({ fact }) => fact.place < place)
      .map(({ payload }) => payload.right),
  );
  const standing = counting(of.history.all('organisation.rightEstablished'), true).filter(
    ({ fact, payload }) =>
      fact.place < place &&
      !ended.has(payload.right) &&
      (payload.kinds === undefined || payload.kinds.length === 0 || payload.kinds.includes(of.kind)),
  );
  const entitled: Entitled[] = [];
  const findings: Finding<ConformityCode>[] = [];
  for (const { payload, fact } of standing) {
    const values = { party: groupName(of.history, payload.party), basis: payload.basis };
    const said = of.opened.payload.rights?.find(({ right }) => right === payload.right);
    const ruling = counting(only(of.own, 'decision.disputeSettled'), claimedToo).findLast(
      (entry) => entry.payload.right === payload.right,
    );
    const dispute = counting(only(of.own, 'decision.rightDisputed'), claimedToo).findLast(
      (entry) => entry.payload.right === payload.right,
    );
    if (said === undefined) {
      findings.push(finding('NOT_MET', 'RIGHT_NOT_MENTIONED', values, [fact, of.opened.fact]));
      continue;
    }
    const settled = ruling !== undefined && (dispute === undefined || ruling.fact.place > dispute.fact.place);
    if (settled ? ruling.payload.applies : said.applies) {
      entitled.push({ party: payload.party, nature: payload.nature });
      continue;
    }
    if (dispute !== undefined && !settled) {
      findings.push(finding('UNPROVEN', 'RIGHT_DISPUTED', values, [of.opened.fact, dispute.fact]));
      continue;
    }
    const told = only(of.own, 'decision.told').find(
      (entry) => entry.payload.group === payload.party && entry.payload.about === 'RIGHT',
    );
    findings.push(
      told === undefined && !settled
        ? finding('UNPROVEN', 'RIGHT_NOT_TOLD', values, [fact, of.opened.fact])
        : finding('MET', 'RIGHT_DOES_NOT_APPLY', values, [fact, of.opened.fact, told?.fact, ruling?.fact]),
    );
  }
  return { entitled, findings };
};

/** The first position of the decision, or its taking: what had to be asked before stands before that. */
const positionsBegin = (of: DecisionCase): Fact | undefined =>
  counting(only(of.own, 'decision.positionTaken', 'decision.positionChanged'), true)[0]?.fact ??
  of.closing?.fact;

const adviceOf = (of: DecisionCase, party: string, claimedToo: boolean): Finding<ConformityCode> => {
  const name = { party: groupName(of.history, party) };
  const requests = beforeClosing(of, claimedToo, 'decision.adviceRequested').filter(
    ({ payload }) => payload.party === party,
  );
  const last = requests.at(-1);
  const begin = positionsBegin(of);
  if (last === undefined) {
    return begin === undefined
      ? finding('PENDING', 'ADVICE_NOT_ASKED_YET', name, [of.opened.fact])
      : finding('NOT_MET', 'ADVICE_NOT_ASKED', name, [begin]);
  }
  const amended = beforeClosing(of, claimedToo, 'decision.proposalAmended').findLast(
    ({ fact }) => fact.place > last.fact.place,
  );
  if (amended !== undefined) {
    const status = of.closing === undefined ? 'PENDING' : 'NOT_MET';
    return finding(status, 'ADVICE_NOT_ASKED_AGAIN', name, [last.fact, amended.fact]);
  }
  const first = requests[0] ?? last;
  const asked =
    begin === undefined ? 'MET' : statusOfPrecedence(precedes(first.fact, begin, of.calendar.timeZone));
  if (asked !== 'MET') {
    const code = asked === 'NOT_MET' ? 'ADVICE_ASKED_TOO_LATE' : 'ADVICE_ASKED_UNPROVEN';
    return finding(asked, code, name, [first.fact, begin]);
  }
  return adviceReckonedWith(of, last, name, claimedToo);
};

const adviceReckonedWith = (
  of: DecisionCase,
  asked: EntryOf<'decision.adviceRequested'>,
  name: { readonly party: string },
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const given = beforeClosing(of, claimedToo, 'decision.adviceGiven').findLast(
    ({ payload }) => payload.request === asked.payload.request,
  );
  const { closing } = of;
  if (given === undefined) {
    if (closing === undefined) {
      return finding('PENDING', 'ADVICE_AWAITED', { ...name, due: day(of, asked.payload.due) }, [asked.fact]);
    }
    const agreed = agreedEnd(of, asked);
    const lapsed = asked.payload.due < closing.fact.recordedAt && agreed < closing.fact.recordedAt;
    return lapsed
      ? finding('MET', 'ADVICE_TERM_LAPSED', { ...name, due: day(of, asked.payload.due) }, [
          asked.fact,
          closing.fact,
        ])
      : finding('NOT_MET', 'ADVICE_TERM_CUT_SHORT', { ...name, due: day(of, agreed) }, [
          asked.fact,
          closing.fact,
        ]);
  }
  const evidence = [asked.fact, given.fact, closing?.fact];
  const values = { ...name, advice: given.payload.advice };
  if (given.payload.advice === 'POSITIVE') return finding('MET', 'ADVICE_POSITIVE', values, evidence);
  if (closing === undefined) return finding('PENDING', 'ADVICE_GIVEN', values, evidence);
  const outcome = closing.payload.advice?.find(({ request }) => request === asked.payload.request);
  if (outcome?.followed === true) return finding('MET', 'ADVICE_FOLLOWED', values, evidence);
  if (outcome?.reason !== undefined) return finding('MET', 'ADVICE_DEVIATED_WITH_REASON', values, evidence);
  // A negative advice on what was then rejected was followed by rejecting it.
  return closing.type === 'decision.rejected' && given.payload.advice === 'NEGATIVE'
    ? finding('MET', 'ADVICE_FOLLOWED', values, evidence)
    : finding('NOT_MET', 'ADVICE_DEVIATED_WITHOUT_REASON', values, evidence);
};

/** The end of the term that the party was to have: what was agreed, from the recording of the request. */
const agreedEnd = (of: DecisionCase, asked: Request): string =>
  dueAt(
    asked.fact.recordedAt,
    asked.type === 'decision.adviceRequested'
      ? (of.rule?.terms?.advice ?? of.terms.advice)
      : (of.rule?.terms?.consent ?? of.terms.consent),
    of.calendar,
  );

const consentOf = (of: DecisionCase, party: string, claimedToo: boolean): Finding<ConformityCode> => {
  const name = { party: groupName(of.history, party) };
  const { closing } = of;
  const requests = beforeClosing(of, claimedToo, 'decision.consentRequested').filter(
    ({ payload }) => payload.party === party,
  );
  const last = requests.at(-1);
  if (last === undefined) {
    if (closing === undefined) return finding('PENDING', 'CONSENT_NOT_ASKED_YET', name, [of.opened.fact]);
    return closing.type === 'decision.rejected'
      ? finding('NOT_APPLICABLE', 'REJECTED_WITHOUT_CONSENT', name, [closing.fact])
      : finding('NOT_MET', 'CONSENT_NOT_ASKED', name, [closing.fact]);
  }
  const answer = beforeClosing(
    of,
    claimedToo,
    'decision.consentGiven',
    'decision.consentWithheld',
    'decision.consentReplaced',
  ).findLast(({ payload }) => payload.request === last.payload.request);
  const evidence = [last.fact, answer?.fact, closing?.fact];
  const amended = beforeClosing(of, claimedToo, 'decision.proposalAmended').findLast(
    ({ fact }) => fact.place > last.fact.place,
  );
  if (closing?.type === 'decision.rejected')
    return finding('MET', 'REJECTED_WITHOUT_CONSENT', name, evidence);
  if (amended !== undefined) {
    const status = closing === undefined ? 'PENDING' : 'NOT_MET';
    return finding(status, 'CONSENT_NOT_ASKED_AGAIN', name, [...evidence, amended.fact]);
  }
  switch (answer?.type) {
    case 'decision.consentGiven':
      return finding('MET', 'CONSENT_GIVEN', name, evidence);
    case 'decision.consentReplaced':
      return finding('MET', 'CONSENT_REPLACED', { ...name, court: answer.payload.court }, evidence);
    case 'decision.consentWithheld':
      return finding(closing === undefined ? 'PENDING' : 'NOT_MET', 'CONSENT_WITHHELD', name, evidence);
    case undefined:
      return finding(closing === undefined ? 'PENDING' : 'NOT_MET', 'CONSENT_SILENCE', name, evidence);
  }
};

/** C8: each input about it that requires an answer and came in before the taking is answered by its due date. */
export const inputAnswered = (of: DecisionCase): Findings => {
  const until = of.closing?.fact.place ?? Number.POSITIVE_INFINITY;
  const asked = of.inputs.filter(
    ({ submitted, judgement }) => judgement.requiring && submitted.place < until,
  );
  if (asked.length === 0) return [finding('NOT_APPLICABLE', 'NO_INPUT_TO_ANSWER', {}, [of.opened.fact])];
  const considered = new Set<string>(
    only(of.own, 'decision.inputConsidered').map(({ payload }) => payload.input),
  );
  const counts = {
    inputs: asked.length,
    notConsidered: asked.filter(({ input }) => !considered.has(input)).length,
  };
  const late = asked.filter((one) => one.judgement.answered && one.judgement.inTime === 'LATE');
  const bare = asked.filter((one) => one.judgement.withoutReason);
  const unknown = asked.filter((one) => one.judgement.answered && one.judgement.inTime === 'UNKNOWN');
  const open = asked.filter((one) => !one.judgement.answered);
  const overdue = open.filter(
    ({ judgement }) => judgement.overdueFrom !== undefined && judgement.overdueFrom < of.now,
  );
  const waiting = open.filter((one) => !overdue.includes(one));
  const facts = (some: readonly JudgedInput[]): readonly Fact[] => some.map(({ submitted }) => submitted);
  const findings: Finding<ConformityCode>[] = [];
  const wrong = [...new Set([...late, ...bare, ...overdue])];
  if (wrong.length > 0) {
    const values = { ...counts, late: late.length, bare: bare.length, overdue: overdue.length };
    findings.push(finding('NOT_MET', 'INPUT_NOT_ANSWERED_WELL', values, facts(wrong)));
  }
  if (unknown.length > 0) {
    findings.push(
      finding('UNPROVEN', 'INPUT_ANSWER_UNDATED', { ...counts, unknown: unknown.length }, facts(unknown)),
    );
  }
  if (waiting.length > 0) {
    const next = waiting
      .map(({ judgement }) => judgement.overdueFrom)
      .filter((moment) => moment !== undefined)
      .toSorted()[0];
    findings.push(
      finding('PENDING', 'INPUT_AWAITS_ANSWER', { ...counts, waiting: waiting.length }, facts(waiting), next),
    );
  }
  if (findings.length > 0) return findings;
  // More may still come in while the decision is open.
  const status = of.closing === undefined ? 'PENDING' : 'MET';
  return [finding(status, 'INPUT_ALL_ANSWERED', counts, facts(asked))];
};

/** C14: each dissenter was asked for the reason, and each reason given is answered within the answer term. */
export const dissentAnswered = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { closing } = of;
  const dissenters = dissentOf(of, claimedToo);
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (dissenters.length === 0) return [finding('NOT_APPLICABLE', 'NO_DISSENT', {}, [closing.fact])];
  const due = dueAt(closing.fact.recordedAt, of.rule?.terms?.answer ?? of.terms.answer, of.calendar);
  return dissenters.map(({ person, party, entry, reasoned }) => {
    const whose = person ?? party;
    const name = { due: day(of, due), party: party === undefined ? '' : groupName(of.history, party) };
    const asked = only(of.own, 'decision.dissenterAsked').find(
      ({ payload }) => whose !== undefined && (payload.person === whose || payload.party === whose),
    );
    const answered = only(of.own, 'decision.dissentAnswered').find(
      ({ payload }) => whose !== undefined && (payload.person === whose || payload.party === whose),
    );
    const evidence = [entry.fact, asked?.fact, answered?.fact];
    if (!reasoned) {
      if (asked !== undefined && asked.fact.recordedAt <= due)
        return finding('MET', 'DISSENTER_ASKED', name, evidence);
      return of.now <= due
        ? finding('PENDING', 'DISSENTER_NOT_ASKED_YET', name, evidence, due)
        : finding('NOT_MET', 'DISSENTER_NOT_ASKED', name, evidence);
    }
    if (answered !== undefined) {
      return answered.fact.recordedAt <= due
        ? finding('MET', 'DISSENT_ANSWERED', name, evidence)
        : finding('NOT_MET', 'DISSENT_ANSWERED_LATE', name, evidence);
    }
    return of.now <= due
      ? finding('PENDING', 'DISSENT_AWAITS_ANSWER', name, evidence, due)
      : finding('NOT_MET', 'DISSENT_NOT_ANSWERED', name, evidence);
  });
};

type Dissent = {
  readonly person: string | undefined;
  readonly party: string | undefined;
  readonly entry: Entry;
  /** A reason was given with it. */
  readonly reasoned: boolean;
};

/**
 * Dissent on the outcome (acceptance README): against, object, stand aside, negative advice, consent withheld.
 * Of a rejected decision: nobody dissents from none.
 */
export const dissentOf = (of: DecisionCase, claimedToo: boolean): readonly Dissent[] => {
  const { closing } = of;
  if (closing?.type !== 'decision.taken') return [];
  const { outcome } = closing.payload;
  const latest = new Map<string, EntryOf<'decision.positionTaken'> | EntryOf<'decision.positionChanged'>>();
  for (const entry of beforeClosing(of, claimedToo, 'decision.positionTaken', 'decision.positionChanged')) {
    if (entry.payload.alternative === outcome) latest.set(entry.payload.person, entry);
  }
  const positions = [...latest.values()]
    .filter(({ payload }) => ['AGAINST', 'OBJECT', 'STAND_ASIDE'].includes(payload.stance))
    .map((entry) => ({
      person: entry.payload.person,
      party: entry.payload.party,
      entry,
      reasoned: entry.filled.includes('reason'),
    }));
  const advice = lastByRequest(beforeClosing(of, claimedToo, 'decision.adviceGiven'))
    .filter(({ payload }) => payload.advice === 'NEGATIVE')
    .map((entry) => ({ person: undefined, party: entry.payload.party, entry, reasoned: true }));
  const consent = lastByRequest(
    beforeClosing(
      of,
      claimedToo,
      'decision.consentGiven',
      'decision.consentWithheld',
      'decision.consentReplaced',
    ),
  )
    .filter((entry) => entry.type === 'decision.consentWithheld')
    .map((entry) => ({ person: undefined, party: entry.payload.party, entry, reasoned: true }));
  return [...positions, ...advice, ...consent];
};

const lastByRequest = <E extends { readonly payload: { readonly request: number } }>(
  entries: readonly E[],
): readonly E[] => [...new Map(entries.map((entry) => [entry.payload.request, entry])).values()];

const day = (of: DecisionCase, moment: string): string => localDay(moment, of.calendar.timeZone);

/** The end of a local day in the case's zone. */
export const endOf = (of: DecisionCase, local: string): string => endOfLocalDay(local, of.calendar.timeZone);
