import { localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import { earliestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { answerTo, asksAnswer, deadlineOf, dueBefore, dueOf, isBare, standingBy } from './answered.ts';
import type { ConformityCode } from './findings.ts';
import { closingPlace, finding, groupName } from './case.ts';
import type { DecisionCase, JudgedInput } from './case.ts';
import { byTerm } from './by-term.ts';
import { dissentOf } from './dissent.ts';
import type { Dissent } from './dissent.ts';
import { isReasoned } from './phrases.ts';

type Found = Finding<ConformityCode>;

/** C8: each input about it that requires an answer and came in before the taking is answered by its due date. */
export const inputAnswered = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const asked = of.inputs.filter(
    (one) =>
      asksAnswer(of, one, claimedToo) &&
      counting([{ fact: one.submitted }], claimedToo).length > 0 &&
      // What stood in the log came in before, whatever the taking claims of its own date.
      (one.submitted.place < closingPlace(of) ||
        cameBefore(one.submitted, of.closing?.fact, of.calendar.timeZone, claimedToo)),
  );
  if (asked.length === 0) {
    return of.closing === undefined
      ? [finding('PENDING', 'NO_INPUT_YET', {}, [of.opened.fact])]
      : [finding('NOT_APPLICABLE', 'NO_INPUT_TO_ANSWER', {}, [of.opened.fact])];
  }
  const considered = new Set<string>(
    counting(only(of.own, 'decision.inputConsidered'), claimedToo).map(({ payload }) => payload.input),
  );
  const counts = {
    inputs: asked.length,
    notConsidered: asked.filter(({ input }) => !considered.has(input)).length,
  };
  const judged = asked.map((one) => ({ one, course: courseOf(of, one, claimedToo) }));
  const having = (...courses: readonly Course[]): readonly JudgedInput[] =>
    judged.filter(({ course }) => courses.includes(course)).map(({ one }) => one);
  const facts = (some: readonly JudgedInput[]): readonly Fact[] => some.map(({ submitted }) => submitted);
  const [late, bare, overdue] = [having('LATE'), having('BARE'), having('OVERDUE')];
  const [unknown, lengthened] = [having('UNKNOWN'), having('LENGTHENED')];
  const [waiting, unreasoned] = [having('WAITING'), having('UNREASONED')];
  const until = (some: readonly JudgedInput[]): string | undefined =>
    earliestOf(
      some.flatMap((one) =>
        [dueOf(of, one), dueBefore(of, one)?.at].map((due) => deadlineOf(of, one, due, claimedToo)),
      ),
    );
  const findings: Found[] = [];
  if (late.length + bare.length + overdue.length > 0) {
    const values = { ...counts, late: late.length, bare: bare.length, overdue: overdue.length };
    findings.push(
      finding('NOT_MET', 'INPUT_NOT_ANSWERED_WELL', values, [
        ...facts(overdue),
        ...late.flatMap((one) => withAnswer(of, one, claimedToo, 'FIRST')),
        ...bare.flatMap((one) => withBare(of, one, claimedToo)),
      ]),
    );
  }
  if (unknown.length > 0) {
    const values = { ...counts, unknown: unknown.length };
    findings.push(finding('UNPROVEN', 'INPUT_ANSWER_UNDATED', values, facts(unknown)));
  }
  if (lengthened.length > 0) {
    const next = earliestOf(
      lengthened
        .filter((one) => openCourses.has(courseBy(of, one, dueOf(of, one), claimedToo)))
        .map((one) => deadlineOf(of, one, dueOf(of, one), claimedToo)),
    );
    const evidence = lengthened.flatMap((one) => [
      dueBefore(of, one)?.by,
      ...withAnswer(of, one, claimedToo, 'FIRST'),
    ]);
    const values = { ...counts, lengthened: lengthened.length };
    findings.push(
      finding('UNPROVEN', 'ANSWER_TERM_LENGTHENED_SHORTLY_BEFORE', values, [...new Set(evidence)], next),
    );
  }
  if (waiting.length > 0) {
    const values = { ...counts, waiting: waiting.length };
    findings.push(finding('PENDING', 'INPUT_AWAITS_ANSWER', values, facts(waiting), until(waiting)));
  }
  if (unreasoned.length > 0) {
    const values = { ...counts, unreasoned: unreasoned.length };
    const evidence = unreasoned.flatMap((one) => withAnswer(of, one, claimedToo, 'LAST'));
    findings.push(finding('PENDING', 'INPUT_AWAITS_REASON', values, evidence, until(unreasoned)));
  }
  if (findings.length > 0) return findings;
  // More may still come in while the decision is open.
  const status = of.closing === undefined ? 'PENDING' : 'MET';
  return [finding(status, 'INPUT_ALL_ANSWERED', counts, facts(asked))];
};

/** An input, and the answer that came too late, the first one; or that says nothing, the last. */
const withAnswer = (
  of: DecisionCase,
  one: JudgedInput,
  claimedToo: boolean,
  which: 'FIRST' | 'LAST',
): readonly Fact[] => {
  const event = answerTo(one, claimedToo)?.events.at(which === 'FIRST' ? 0 : -1);
  const answer = event === undefined ? undefined : of.history.entry(event)?.fact;
  return answer === undefined ? [one.submitted] : [one.submitted, answer];
};

/** An input, its answer without a reason, and the one that came after its due date, if there is one: it mends nothing. */
const withBare = (of: DecisionCase, one: JudgedInput, claimedToo: boolean): readonly Fact[] => {
  const answer = answerTo(one, claimedToo);
  const due = deadlineOf(of, one, dueOf(of, one), claimedToo);
  if (answer === undefined || due === undefined) return withAnswer(of, one, claimedToo, 'LAST');
  const said = standingBy(answer, due).map(({ event }) => of.history.entry(event)?.fact);
  return [...new Set([one.submitted, ...said.filter((fact) => fact !== undefined)])];
};

type Course = 'WELL' | 'LATE' | 'BARE' | 'UNKNOWN' | 'OVERDUE' | 'WAITING' | 'UNREASONED' | 'LENGTHENED';

/** Something can still be done: answering by the due date, or giving by then the reason that an answer lacks. */
const openCourses: ReadonlySet<Course> = new Set(['WAITING', 'UNREASONED']);

/** Only what was lengthened on the eve lets it pass: LENGTHENED. */
const courseOf = (of: DecisionCase, one: JudgedInput, claimedToo: boolean): Course => {
  const course = courseBy(of, one, dueOf(of, one), claimedToo);
  const before = dueBefore(of, one);
  if (before === undefined || (course !== 'WELL' && !openCourses.has(course))) return course;
  return courseBy(of, one, before.at, claimedToo) === course ? course : 'LENGTHENED';
};

const courseBy = (
  of: DecisionCase,
  one: JudgedInput,
  due: string | undefined,
  claimedToo: boolean,
): Course => {
  const answer = answerTo(one, claimedToo);
  const deadline = deadlineOf(of, one, due, claimedToo);
  if (answer === undefined) return deadline !== undefined && deadline < of.now ? 'OVERDUE' : 'WAITING';
  // A reason can be given as long as the answer is not due.
  if (answer.bare) return deadline !== undefined && of.now <= deadline ? 'UNREASONED' : 'BARE';
  if (answer.imported || deadline === undefined) return 'UNKNOWN';
  // One that is given later mends nothing.
  if (standingBy(answer, deadline).some(isBare)) return 'BARE';
  return answer.recordedAt <= deadline ? 'WELL' : 'LATE';
};

/** C14: each dissenter was asked for the reason, and each reason given is answered within the answer term. */
export const dissentAnswered = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing } = of;
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const dissent = dissentOf(of, claimedToo);
  if (dissent.length === 0) return [finding('NOT_APPLICABLE', 'NO_DISSENT', {}, [closing.fact])];
  return dissent.map((one) =>
    byTerm(of, 'answer', one.party, (due) => dissenterHeard(of, one, due, claimedToo)),
  );
};

const dissenterHeard = (
  of: DecisionCase,
  { person, party, fact, reason, answeredInTaking }: Dissent,
  due: string,
  claimedToo: boolean,
): Found => {
  const isTheirs = (payload: { readonly person?: string | undefined; readonly party?: string | undefined }) =>
    person === undefined ? party !== undefined && payload.party === party : payload.person === person;
  const asked = counting(only(of.own, 'decision.dissenterAsked'), claimedToo).find(({ payload }) =>
    isTheirs(payload),
  )?.fact;
  // Nobody answers a reason that is not given yet.
  const answers = counting(only(of.own, 'decision.dissentAnswered'), claimedToo).filter(
    (one) =>
      isTheirs(one.payload) &&
      reason !== undefined &&
      cameBefore(reason, one.fact, of.calendar.timeZone, claimedToo),
  );
  const bare = answers[0]?.fact;
  const answered =
    answeredInTaking ??
    answers.find(({ payload, fact: answer }) => isReasoned(of, payload.answer, answer))?.fact;
  const values = {
    due: localDay(due, of.calendar.timeZone),
    party: party === undefined ? '' : groupName(of.history, party),
  };
  const evidence = [fact, asked, answered ?? bare];
  const running = of.now <= due;
  // The taking answers an advice also where that was put on record only after the term.
  if (answeredInTaking !== undefined) return finding('MET', 'DISSENT_ANSWERED', values, evidence);
  if (reason === undefined || reason.recordedAt > due) {
    if (asked !== undefined && asked.recordedAt <= due)
      return finding('MET', 'DISSENTER_ASKED', values, evidence);
    return running
      ? finding('PENDING', 'DISSENTER_NOT_ASKED_YET', values, evidence, due)
      : finding('NOT_MET', 'DISSENTER_NOT_ASKED', values, evidence);
  }
  if (answered !== undefined) {
    return answered.recordedAt <= due
      ? finding('MET', 'DISSENT_ANSWERED', values, evidence)
      : finding('NOT_MET', 'DISSENT_ANSWERED_LATE', values, evidence);
  }
  return running
    ? finding('PENDING', 'DISSENT_AWAITS_ANSWER', values, evidence, due)
    : finding(
        'NOT_MET',
        bare === undefined ? 'DISSENT_NOT_ANSWERED' : 'DISSENT_ANSWERED_WITHOUT_REASON',
        values,
        evidence,
      );
};
