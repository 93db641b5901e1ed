import type {
  ActFact,
  ContestFact,
  ContestSubject,
  InputFacts,
  ResponseFact,
  SettlementFact,
  Stood,
} from './answering-facts.ts';

/**
 * The contests that are open now, in log order; late and disowned ones open nothing, nor do those of what was disowned:
 * an answer, a merge or a reclassification that counts nowhere is nothing to contest.
 */
export const contestsOpen = (facts: InputFacts, answers: readonly ResponseFact[]): readonly ContestFact[] => {
  const standing = facts.contests.filter(counts);
  const ofAnswer = standing.filter(
    (contest) => contest.subject === 'ANSWER' && answers.some((answer) => isAfter(contest, answer)),
  );
  return standing.filter((contest) => {
    if (contest.subject !== 'ANSWER') {
      return (
        makerOf(facts, contest)?.standing !== 'DISOWNED' &&
        !contest.settlements.some((act) => ruledOn(facts, contest, act))
      );
    }
    if (!ofAnswer.includes(contest)) return false;
    const isSecond = ofAnswer.indexOf(contest) > 0;
    const accepted = contest.settlements.some(
      (act) => isProven(act) && (isSubmitter(facts, act) || (isSecond && act.bySponsor === true)),
    );
    const answeredAnew = answers.some(
      (answer) =>
        isProven(answer) &&
        isAfter(answer, contest) &&
        (isSecond ? answer.bySponsor === true : answer.author !== answers[0]?.author),
    );
    return !accepted && !answeredAnew;
  });
};

/** Whether the contest opened something: not disowned, and in time. */
export const counts = (contest: ContestFact): boolean =>
  contest.standing !== 'DISOWNED' && contest.late === undefined;

/** Withdrawing and settling take effect only once proven: by whom it was, or confirmed by them. */
export const isProven = (act: ActFact): boolean => act.standing === 'OWN' || act.standing === 'CONFIRMED';

const isSubmitter = (facts: InputFacts, act: ActFact): boolean => act.author === facts.submitted.author;

/** Whether one fact stands after another in the log. */
export const isAfter = (one: Stood, other: Stood): boolean =>
  one.recordedAt === other.recordedAt ? one.place > other.place : one.recordedAt > other.recordedAt;

// The acceptance of the submitter, or a ruling by somebody other than who merged or reclassified.
const ruledOn = (facts: InputFacts, contest: ContestFact, act: SettlementFact): boolean =>
  isProven(act) && (isSubmitter(facts, act) || act.author !== makerOf(facts, contest)?.author);

const makerOf = (facts: InputFacts, contest: ContestFact): ActFact | undefined =>
  (contest.subject === 'MERGE' ? facts.merges : facts.reclassifications).findLast((made) =>
    isAfter(contest, made),
  );

/** Whether a merge or reclassification was undone: a ruling put the submitter in the right. */
export const undone = (
  facts: InputFacts,
  subject: ContestSubject,
  made: ActFact,
  next: ActFact | undefined,
): boolean =>
  contestsOf(facts, subject, made, next).some((contest) =>
    contest.settlements.some((act) => act.upheld && !isSubmitter(facts, act) && ruledOn(facts, contest, act)),
  );

/** The contests of a merge or reclassification: those raised before the next of its kind. */
export const contestsOf = (
  facts: InputFacts,
  subject: ContestSubject,
  made: ActFact,
  next: ActFact | undefined,
): readonly ContestFact[] =>
  facts.contests.filter(
    (contest) =>
      contest.subject === subject &&
      counts(contest) &&
      isAfter(contest, made) &&
      (next === undefined || isAfter(next, contest)),
  );
