import { dueAt } from '../../time/due.ts';
import type { Rung } from '../../catalog/ladder.ts';
import { beforeClosing, membersAt } from '../conformity/case.ts';
import type { DecisionCase, JudgedInput } from '../conformity/case.ts';
import { asRegistered, quorumOf, tallyOf, voters } from '../conformity/tally.ts';
import { conditionHolds, positionsOf } from '../conformity/vote-checks.ts';
import { takerEntitled } from '../conformity/taking-checks.ts';
import { worst } from '../judgement.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Fact } from '../proof.ts';

/** Whether a rung was offered and whether it was realised, with what shows either. */
export type RungFinding = {
  readonly rung: Rung;
  readonly offered: boolean;
  /** Offered, used and honoured. */
  readonly realised: boolean;
  readonly evidence: readonly Fact[];
  readonly values: Readonly<Record<string, number>>;
};

/** A decision, one of the groups that it affects, and whether claimed acts are counted too. */
export type Pair = {
  readonly of: DecisionCase;
  readonly group: string;
  readonly claimedToo: boolean;
};

/** Everything before the taking or rejection; all of it while there is none. */
const end = (of: DecisionCase): number => of.closing?.fact.place ?? Number.POSITIVE_INFINITY;

const positionsBegin = (of: DecisionCase): number =>
  counting(only(of.own, 'decision.positionTaken', 'decision.positionChanged'), true)[0]?.fact.place ??
  end(of);

/** The six rungs for a pair, from the top (domain.md, "Participation ladder"). */
export const rungsOf = (pair: Pair): readonly RungFinding[] => [
  selfMobilised(pair),
  interactive(pair),
  functional(pair),
  consulted(pair),
  informed(pair),
  told(pair),
];

const finding = (
  rung: Rung,
  offered: boolean,
  used: boolean,
  evidence: readonly (Fact | undefined)[],
  values: Readonly<Record<string, number>> = {},
): RungFinding => ({
  rung,
  offered,
  realised: offered && used,
  evidence: evidence.filter((fact) => fact !== undefined),
  values,
});

const holds = (findings: ReturnType<typeof conditionHolds>): boolean => {
  const status = worst(findings.map((one) => one.status));
  return status === 'MET' || status === 'NOT_APPLICABLE';
};

const selfMobilised = ({ of, group, claimedToo }: Pair): RungFinding => {
  const { rule, opened, closing } = of;
  const deciders = rule?.parties.filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE') ?? [];
  const frames = only(
    of.history.of(opened.payload.project),
    'project.framesSet',
    'project.framesAdjusted',
  ).findLast(({ fact }) => fact.place < opened.fact.place);
  const offered =
    deciders.length === 1 &&
    deciders[0]?.group === group &&
    rule?.openerGroups?.some((one) => one === group) === true &&
    frames?.payload.frames.some(({ holder }) => holder === group) === true;
  const openedBy = membersAt(of.history, group, opened.fact.place).get(opened.fact.author);
  const takenBy =
    closing === undefined
      ? undefined
      : membersAt(of.history, group, closing.fact.place).get(closing.fact.author);
  const used =
    openedBy !== undefined &&
    takenBy !== undefined &&
    (claimedToo || (opened.fact.authorship === 'PROVEN' && closing?.fact.authorship === 'PROVEN')) &&
    holds(takerEntitled(of, claimedToo)) &&
    holds(conditionHolds(of, claimedToo));
  return finding(6, offered, used, [frames?.fact, opened.fact, closing?.fact]);
};

const interactive = ({ of, group, claimedToo }: Pair): RungFinding => {
  const party = of.rule?.parties.find(
    (one) => one.group === group && (one.right === 'DECIDE' || one.right === 'CO_DECIDE'),
  );
  const tally = tallyOf(of, claimedToo, asRegistered);
  const own = positionsOf(tally, group);
  const begin = positionsBegin(of);
  const toldOpen = only(of.own, 'decision.told').find(
    ({ payload, fact }) => payload.group === group && payload.about === 'OPENING' && fact.place < begin,
  );
  const offered = party !== undefined && (toldOpen !== undefined || own.length > 0);
  const base = tally.parties.find((one) => one.group === group)?.base ?? 0;
  const needed = party?.quorum === undefined ? 1 : quorumOf(party.quorum, base);
  const used =
    of.closing !== undefined &&
    voters(own).size >= Math.max(needed, 1) &&
    holds(conditionHolds(of, claimedToo));
  return finding(5, offered, used, [toldOpen?.fact, ...own.map(({ fact }) => fact), of.closing?.fact], {
    positions: voters(own).size,
  });
};

const functional = ({ of, group, claimedToo }: Pair): RungFinding => {
  const right =
    of.rule?.parties.some((one) => one.group === group && one.right === 'CONSENT') === true ||
    rightApplies(of, group, 'CONSENT');
  const seat = seatInTeam(of, group);
  const asked = beforeClosing(of, claimedToo, 'decision.alternativesAsked').find(
    ({ payload }) => payload.group === group,
  );
  const answers = beforeClosing(of, claimedToo, 'decision.consentGiven', 'decision.consentWithheld').filter(
    ({ payload }) => payload.party === group,
  );
  const last = answers.at(-1);
  const consent =
    last?.type === 'decision.consentGiven' ||
    (last?.type === 'decision.consentWithheld' && of.closing?.type === 'decision.rejected');
  const outcome = of.closing?.type === 'decision.taken' ? of.closing.payload.outcome : undefined;
  const brought = [
    ...of.opened.payload.alternatives.map((one) => ({ ...one, fact: of.opened.fact })),
    ...beforeClosing(of, claimedToo, 'decision.alternativeAdded').map(({ payload, fact }) => ({
      ...payload,
      fact,
    })),
  ].find(({ alternative, broughtBy }) => alternative === outcome && broughtBy === group);
  const adopted = inputsOf(of, group).filter((one) => wasAdopted(of, one, claimedToo));
  return finding(
    4,
    right || seat !== undefined || asked !== undefined,
    of.closing !== undefined && (consent || brought !== undefined || adopted.length > 0),
    [seat, asked?.fact, last?.fact, brought?.fact, ...adopted.map(({ submitted }) => submitted)],
    { adopted: adopted.length },
  );
};

/** A right of the organisation that was said to apply when the decision was opened. */
const rightApplies = (of: DecisionCase, group: string, nature: 'ADVICE' | 'CONSENT'): boolean =>
  of.history
    .all('organisation.rightEstablished')
    .some(
      ({ payload }) =>
        payload.party === group &&
        payload.nature === nature &&
        of.opened.payload.rights?.some((said) => said.right === payload.right && said.applies) === true,
    );

/** A member sat for the group in the team when the decision was opened. */
const seatInTeam = (of: DecisionCase, group: string): Fact | undefined => {
  const seats = new Map<string, { readonly group: string | undefined; readonly fact: Fact }>();
  for (const entry of only(
    of.history.of(of.opened.payload.project),
    'project.teamComposed',
    'project.teamChanged',
  )) {
    if (entry.fact.place > of.opened.fact.place) break;
    if (entry.type === 'project.teamComposed') seats.clear();
    const joined = entry.type === 'project.teamComposed' ? entry.payload.members : entry.payload.joined;
    for (const member of joined) seats.set(member.person, { group: member.group, fact: entry.fact });
    if (entry.type === 'project.teamChanged') for (const person of entry.payload.left) seats.delete(person);
  }
  return [...seats.values()].find((seat) => seat.group === group)?.fact;
};

/** Inputs of the group about the decision that came in before the taking. */
export const inputsOf = (of: DecisionCase, group: string): readonly JudgedInput[] =>
  of.inputs.filter((one) => one.group === group && one.submitted.place < end(of));

/** Adopted in whole or part, naming what changed, before the taking. */
const wasAdopted = (of: DecisionCase, one: JudgedInput, claimedToo: boolean): boolean =>
  (claimedToo || one.submitted.authorship === 'PROVEN') &&
  counting(only(of.history.of(one.input), 'input.answered', 'input.answerRevised'), claimedToo).some(
    ({ payload }) =>
      (payload.disposition === 'ADOPTED' || payload.disposition === 'PARTLY_ADOPTED') &&
      payload.changed !== undefined,
  );

const consulted = ({ of, group, claimedToo }: Pair): RungFinding => {
  const begin = positionsBegin(of);
  const open = consultationsOf(of, group).filter(({ fact }) => fact.place < begin);
  const timely = open.filter((one) => stoodOpen(of, one, begin));
  const asked = beforeClosing(of, claimedToo, 'decision.adviceRequested').filter(
    ({ payload, fact }) => payload.party === group && fact.place < begin,
  );
  const inputs = inputsOf(of, group).filter(
    ({ judgement, submitted }) => judgement.requiring && (claimedToo || submitted.authorship === 'PROVEN'),
  );
  const advice = beforeClosing(of, claimedToo, 'decision.adviceGiven').filter(
    ({ payload }) => payload.party === group,
  );
  const honoured =
    inputs.every(answeredWell) &&
    advice.every((given) => reckonedWith(of, given)) &&
    inputs.length + advice.length > 0;
  return finding(
    3,
    timely.length > 0 || asked.length > 0,
    of.closing !== undefined && honoured,
    [
      ...timely.map(({ fact }) => fact),
      ...asked.map(({ fact }) => fact),
      ...inputs.map(({ submitted }) => submitted),
      ...advice.map(({ fact }) => fact),
    ],
    { inputs: inputs.length + advice.length },
  );
};

const answeredWell = ({ judgement }: JudgedInput): boolean =>
  judgement.answered && judgement.inTime === 'IN_TIME' && !judgement.withoutReason;

const reckonedWith = (of: DecisionCase, given: EntryOf<'decision.adviceGiven'>): boolean => {
  if (given.payload.advice === 'POSITIVE') return true;
  const outcome = of.closing?.payload.advice?.find(({ request }) => request === given.payload.request);
  return outcome?.followed === true || outcome?.reason !== undefined;
};

/** Consultations about the decision (named, or through a theme that it names) that ask the group. */
const consultationsOf = (of: DecisionCase, group: string): readonly EntryOf<'consultation.opened'>[] => {
  const themes = new Set<string>(of.opened.payload.themes ?? []);
  return of.history
    .all('consultation.opened')
    .filter(
      ({ payload, fact }) =>
        fact.place < end(of) &&
        payload.groups.some((one) => one === group) &&
        (payload.decision === of.decision || (payload.theme !== undefined && themes.has(payload.theme))),
    );
};

/** From its recorded opening to its closing (the recorded one, or its closing date if earlier), before positions. */
const stoodOpen = (of: DecisionCase, opened: EntryOf<'consultation.opened'>, begin: number): boolean => {
  const own = of.history.of(opened.stream);
  const extended = only(own, 'consultation.extended')
    .filter(({ fact }) => fact.place < begin)
    .at(-1);
  const closed = only(own, 'consultation.closed')[0];
  const starts = of.own.find(({ fact }) => fact.place === begin)?.fact.recordedAt;
  const ends = [extended?.payload.closesAt ?? opened.payload.closesAt, closed?.fact.recordedAt, starts]
    .filter((moment) => moment !== undefined)
    .toSorted()[0];
  const agreed = dueAt(
    opened.fact.recordedAt,
    of.rule?.terms?.consultation ?? of.terms.consultation,
    of.calendar,
  );
  return ends !== undefined && ends >= agreed;
};

const informed = ({ of, group }: Pair): RungFinding => {
  const themes = new Set<string>(of.opened.payload.themes ?? []);
  const shared = only(of.history.of(of.opened.payload.project), 'project.informationShared').filter(
    ({ payload, fact }) =>
      fact.place < end(of) &&
      payload.groups.some((one) => one === group) &&
      (payload.decision === of.decision || (payload.theme !== undefined && themes.has(payload.theme))),
  );
  const withPlace = shared.filter(({ payload }) => payload.askAt !== undefined);
  const questions = inputsOf(of, group).filter(({ judgement }) => judgement.kind === 'QUESTION');
  const closedAt = of.closing?.fact.recordedAt;
  const stayedOpen = withPlace.some(
    ({ payload }) =>
      payload.askUntilAt === undefined || (closedAt !== undefined && payload.askUntilAt <= closedAt),
  );
  const answered = questions.length > 0 && questions.every(({ judgement }) => judgement.answered);
  return finding(
    2,
    withPlace.length > 0,
    answered || (questions.length === 0 && stayedOpen),
    [...withPlace.map(({ fact }) => fact), ...questions.map(({ submitted }) => submitted)],
    { questions: questions.length },
  );
};

const told = ({ of, group }: Pair): RungFinding => {
  const until = end(of);
  const ways: readonly Fact[] = [
    ...only(of.own, 'decision.told')
      .filter(({ payload, fact }) => payload.group === group && fact.place < until)
      .map(({ fact }) => fact),
    ...only(of.history.of(of.opened.payload.project), 'project.informationShared')
      .filter(
        ({ payload, fact }) =>
          fact.place < until &&
          payload.decision === of.decision &&
          payload.groups.some((one) => one === group),
      )
      .map(({ fact }) => fact),
    ...consultationsOf(of, group).map(({ fact }) => fact),
    ...only(of.own, 'decision.adviceRequested', 'decision.consentRequested')
      .filter(({ payload, fact }) => payload.party === group && fact.place < until)
      .map(({ fact }) => fact),
  ];
  return finding(1, ways.length > 0, ways.length > 0, ways);
};

/** A recorded invitation of the group: an active promise needs one. */
export const invitationOf = ({ of, group }: Pair): Fact | undefined => {
  const asked = only(
    of.own,
    'decision.adviceRequested',
    'decision.consentRequested',
    'decision.alternativesAsked',
    'decision.told',
  ).find((entry) => {
    if (entry.fact.place >= end(of)) return false;
    if (entry.type === 'decision.told')
      return entry.payload.group === group && entry.payload.about === 'OPENING';
    return entry.type === 'decision.alternativesAsked'
      ? entry.payload.group === group
      : entry.payload.party === group;
  });
  if (asked !== undefined) return asked.fact;
  return consultationsOf(of, group)
    .flatMap(({ stream }) => only(of.history.of(stream), 'consultation.invitationSent'))
    .find(({ payload, fact }) => payload.group === group && fact.place < end(of))?.fact;
};
