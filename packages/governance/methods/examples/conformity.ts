import type { CheckStatus } from '../judgement.ts';
import {
  content,
  endorsed,
  granted,
  joined,
  opening,
  position,
  proposal,
  scanCar,
  taking,
  who,
} from './scan-car.ts';
import type { Change, Story, Told } from './story.ts';
import { eventNamed } from './story.ts';

/** A worked example: what differs from the story of the scan car, and the status that one check then has. */
export type Example = {
  readonly check: string;
  readonly status: CheckStatus;
  /** What is so, as a sentence. */
  readonly title: string;
  readonly change: Change;
  /** The moment judged, if not the usual one. */
  readonly now?: string;
};

const { decision, employees, management, worksCouncil } = who;

const without = (...names: readonly (keyof typeof scanCar)[]): Change =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** A told event of the story, otherwise. */
const retold = (
  name: string,
  how: Partial<Pick<Told, 'at' | 'by' | 'occurredAt' | 'onBehalfOf' | 'filled'>>,
): Story => {
  const told = scanCar[name];
  if (told === undefined) throw new Error(`the story tells no ${name}`);
  return { [name]: { ...told, ...how } };
};

/** What follows once it is taken, left out, so that it can be open or taken otherwise. */
const afterwards = ['told', 'dissentAnswered', 'carriedOut'] as const;
const stillOpen = without('taken', ...afterwards);

const underRule = (of: typeof content): Change => ({ proposed: proposal(of), opened: opening({}, of) });

const rejected: Change = {
  ...without('taken', 'dissentAnswered', 'carriedOut'),
  rejected: {
    type: 'decision.rejected',
    on: decision,
    at: '2026-03-10',
    by: who.chair,
    party: management,
    payload: { rationale: 'Geen van beide is goed genoeg.' },
  },
};

const amended: Change = {
  amended: {
    type: 'rule.amended',
    on: who.rule,
    at: '2026-02-10',
    by: who.manager,
    payload: {
      version: 2,
      content: { ...content, quorum: { percent: 20 } },
      reason: 'Er komen er te weinig.',
      wordingOnly: false,
    },
  },
  agreedAgain: {
    type: 'rule.agreed',
    on: who.rule,
    at: '2026-02-11',
    by: who.manager,
    payload: { version: 2 },
  },
};

const goingOn = (party: typeof employees, by: typeof who.anna): Told => ({
  type: 'decision.goingOnEndorsed',
  on: decision,
  at: '2026-02-13',
  by,
  party,
  payload: { party, version: 2 },
});

const confirmed = (on: Told['on'], name: string, by: typeof who.anna, at: string): Told => {
  switch (on) {
    case who.rule:
      return { type: 'rule.actConfirmed', on, at, by, payload: { event: eventNamed(name) } };
    default:
      return { type: 'decision.actConfirmed', on, at, by, payload: { event: eventNamed(name) } };
  }
};

const sole: typeof content = {
  method: 'SOLE',
  mandatedPerson: who.chair,
  parties: content.parties,
};

const mandate = (
  over: Partial<Extract<Told, { type: 'organisation.mandateGiven' }>['payload']> = {},
): Told => ({
  type: 'organisation.mandateGiven',
  on: who.organisation,
  at: '2026-01-06',
  by: who.manager,
  payload: { mandate: 1, person: who.chair, delegation: false, writtenIn: 'Mandaatregister', ...over },
});

const c1: readonly Omit<Example, 'check'>[] = [
  { status: 'MET', title: 'The rule was agreed three weeks before the opening.', change: {} },
  {
    status: 'NOT_MET',
    title: 'The rule was agreed the day after the opening.',
    change: retold('agreed', { at: '2026-02-03' }),
  },
  {
    status: 'NOT_MET',
    title:
      'A rule of the project that covers selections in this step was in force too, and was not followed.',
    change: {
      narrower: {
        type: 'rule.proposed',
        on: who.otherRule,
        at: '2026-01-07',
        by: who.manager,
        payload: {
          organisation: who.organisation,
          project: who.project,
          title: 'Selecties',
          version: 1,
          content: { ...content, kinds: ['SELECT'] },
        },
      },
      narrowerAgreed: {
        type: 'rule.agreed',
        on: who.otherRule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1 },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The agreement was entered after the opening, with a date before it.',
    change: retold('agreed', { at: '2026-02-03', occurredAt: '2026-01-09' }),
  },
];

const c2: readonly Omit<Example, 'check'>[] = [
  { status: 'MET', title: 'Nothing about the rule changed until the taking.', change: {} },
  {
    status: 'MET',
    title: 'The quorum was lowered meanwhile, and every bound party endorsed going on.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
      goingOnCouncil: goingOn(worksCouncil, who.council),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The quorum was lowered meanwhile, and one of three parties did not endorse going on.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'One party’s going on was recorded by somebody who does not represent it.',
    change: {
      ...amended,
      goingOnManagement: goingOn(management, who.chair),
      goingOnEmployees: goingOn(employees, who.anna),
      goingOnCouncil: goingOn(worksCouncil, who.manager),
    },
  },
  { status: 'PENDING', title: 'The decision is still open.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'The decision was opened without a rule.',
    change: { opened: opening({ rule: undefined }) },
  },
];

const c3: readonly Omit<Example, 'check'>[] = [
  { status: 'MET', title: 'All three parties endorsed the version before the opening.', change: {} },
  {
    status: 'NOT_MET',
    title: 'The works council endorsed it the day after the opening.',
    change: retold('endorsedByCouncil', { at: '2026-02-03' }),
  },
  {
    status: 'NOT_MET',
    title: 'The works council endorsed it, and then declined it before the opening.',
    change: {
      declined: {
        type: 'rule.declined',
        on: who.rule,
        at: '2026-01-20',
        by: who.council,
        party: worksCouncil,
        payload: { version: 1, party: worksCouncil },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded the works council’s endorsement on its behalf; it never confirmed that.',
    change: { endorsedByCouncil: { ...endorsed(worksCouncil, who.manager), onBehalfOf: worksCouncil } },
  },
  {
    status: 'MET',
    title: 'The same, and the works council confirmed it after the taking: it stood in the log in time.',
    change: {
      endorsedByCouncil: { ...endorsed(worksCouncil, who.manager), onBehalfOf: worksCouncil },
      confirmed: confirmed(who.rule, 'endorsedByCouncil', who.council, '2026-05-01'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The representative of the works council also represents the employees under this rule.',
    change: { alsoSpeaksForEmployees: granted(who.council, 'REPRESENTATIVE', employees) },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The rule is laid down in an ordinance.',
    change: {
      agreed: {
        type: 'rule.laidDown',
        on: who.rule,
        at: '2026-01-09',
        by: who.manager,
        payload: { version: 1, article: 'Inspraakverordening, art. 3' },
      },
    },
  },
];

const c4: readonly Omit<Example, 'check'>[] = [
  { status: 'MET', title: 'The holder of the role that the rule names took it.', change: {} },
  {
    status: 'NOT_MET',
    title: 'Another member of the management took it.',
    change: { taken: taking({}, { by: who.head }) },
  },
  {
    status: 'MET',
    title: 'One person decides, within a mandate of exactly the amount.',
    change: { ...underRule(sole), mandate: mandate({ amount: 40_000 }) },
  },
  {
    status: 'NOT_MET',
    title: 'One person decides, one euro above the mandate.',
    change: { ...underRule(sole), mandate: mandate({ amount: 39_999 }) },
  },
  {
    status: 'UNPROVEN',
    title: 'One person decides under a mandate with a limit, and the amount is not stated.',
    change: { ...underRule(sole), mandate: mandate({ amount: 40_000 }), taken: taking({ frameUses: [] }) },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'There is no rule to say who may take it.',
    change: { opened: opening({ rule: undefined }) },
  },
];

const quorate = (percent: number): Change => underRule({ ...content, quorum: { percent } });

const c5: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'Three of five took a position: 60 % of 5 is 3.',
    change: without('headFor', 'bertFor'),
  },
  {
    status: 'NOT_MET',
    title: 'Two of five took a position.',
    change: without('headFor', 'bertFor', 'annaFor'),
  },
  {
    status: 'NOT_MET',
    title: 'Three of five did, under a quorum of 61 %: rounded up that is four.',
    change: { ...quorate(61), ...without('headFor', 'bertFor') },
  },
  {
    status: 'MET',
    title: 'Two of five recused themselves: 60 % of the three that are left is two.',
    change: {
      ...without('annaFor'),
      headFor: position(who.head, management, 'RECUSED'),
      bertFor: position(who.bert, employees, 'RECUSED'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The third position is of somebody whose joining was recorded a week before the opening.',
    change: {
      ...without('headFor', 'bertFor', 'annaFor'),
      appointed: joined(management, who.newcomer, '2026-01-26'),
      newcomerFor: position(who.newcomer, management, 'FOR'),
      ...quorate(50),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The third position was entered after the taking.',
    change: {
      ...without('headFor', 'bertFor'),
      annaFor: position(who.anna, employees, 'FOR', 1, '2026-03-11'),
    },
  },
  {
    status: 'PENDING',
    title: 'It is still open, and two took a position.',
    change: { ...stillOpen, ...without('headFor', 'bertFor', 'annaFor') },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'Without quorum the rule leaves it to the chair, who took it.',
    change: {
      ...underRule({ ...content, withoutQuorum: 'CHAIR' }),
      ...without('headFor', 'bertFor', 'annaFor'),
    },
  },
];

const c6: readonly Omit<Example, 'check'>[] = [
  { status: 'MET', title: 'Four for and one against, and two to one among the employees.', change: {} },
  {
    status: 'NOT_MET',
    title: 'Three for and two against, but one to two among the employees, who co-decide.',
    change: { bertFor: position(who.bert, employees, 'AGAINST') },
  },
  {
    status: 'NOT_MET',
    title: 'Two thirds of those entitled were asked: three of five are one vote short.',
    change: {
      ...underRule({
        ...content,
        majority: { kind: 'QUALIFIED', numerator: 2, denominator: 3, base: 'ENTITLED' },
      }),
      ...without('headFor'),
    },
  },
  {
    status: 'MET',
    title: 'The votes tie, and the rule leaves a tie to the chair, who took it.',
    change: {
      ...underRule({
        ...content,
        onTie: 'CHAIR',
        parties: [
          { group: management, right: 'DECIDE' },
          { group: worksCouncil, right: 'ADVICE' },
        ],
      }),
      headFor: position(who.head, management, 'AGAINST'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The vote that makes the majority among the employees was recorded on her behalf.',
    change: retold('annaFor', { by: who.manager, onBehalfOf: who.anna }),
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'One person decides: there is no vote.',
    change: underRule(sole),
  },
];

const advice = (kind: 'NEGATIVE' | 'CONDITIONAL', at = '2026-02-25'): Told => ({
  type: 'decision.adviceGiven',
  on: decision,
  at,
  by: who.council,
  party: worksCouncil,
  payload: { request: 1, party: worksCouncil, advice: kind, text: 'Niet zo.' },
});

const deviating = (reason?: string): Told =>
  taking({ advice: [{ request: 1, followed: false, ...(reason === undefined ? {} : { reason }) }] });

const c7: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'The works council was asked before positions began, and its advice was followed.',
    change: {},
  },
  {
    status: 'MET',
    title: 'Its negative advice was deviated from, with the reason in the taking.',
    change: { advised: advice('NEGATIVE'), taken: deviating('De veiligheid weegt zwaarder.') },
  },
  {
    status: 'NOT_MET',
    title: 'Its negative advice was deviated from without a reason.',
    change: { advised: advice('NEGATIVE'), taken: deviating() },
  },
  {
    status: 'NOT_MET',
    title: 'It gave no advice, and the decision was taken on the last day of its term.',
    change: { ...without('advised'), taken: taking({}, { at: '2026-03-05' }) },
  },
  {
    status: 'MET',
    title: 'It gave no advice, and the decision was taken five days after its term.',
    change: without('advised'),
  },
  {
    status: 'NOT_MET',
    title: 'It was asked only after the first position.',
    change: {
      ...without('advised'),
      early: position(who.head, management, 'FOR', 1, '2026-02-02T11:00:00.000Z'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The right of the works council was said not to apply, and nobody told it.',
    change: {
      ...underRule({ ...content, parties: content.parties.slice(0, 2) }),
      opened: opening(
        { rights: [{ right: 1, applies: false, reason: 'Geen belangrijk besluit.' }] },
        { ...content, parties: content.parties.slice(0, 2) },
      ),
    },
  },
  {
    status: 'NOT_MET',
    title: 'Nothing was said of the right of the works council at opening.',
    change: { opened: opening({ rights: [] }) },
  },
  {
    status: 'PENDING',
    title: 'The advice was asked and is awaited.',
    change: { ...stillOpen, ...without('advised') },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No party has a right of advice or consent.',
    change: {
      ...without('right'),
      proposed: proposal({ ...content, parties: content.parties.slice(0, 2) }),
      opened: opening({ rights: [] }, { ...content, parties: content.parties.slice(0, 2) }),
    },
  },
];

const answerAt = (
  at: string,
  over: { readonly reason?: string; readonly disposition?: 'NOT_ADOPTED' | 'ADOPTED' } = {},
): Told => ({
  type: 'input.answered',
  on: who.input,
  at,
  by: who.manager,
  payload: {
    disposition: over.disposition ?? 'NOT_ADOPTED',
    ...(over.reason === undefined ? {} : { reason: over.reason }),
  },
});

const c8: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'The answer was recorded in the last second of its due date, with a reason.',
    change: { answered: answerAt('2026-03-09T22:59:59.000Z', { reason: 'Te duur.' }) },
  },
  {
    status: 'NOT_MET',
    title: 'The answer was recorded one second later.',
    change: { answered: answerAt('2026-03-09T23:00:00.000Z', { reason: 'Te duur.' }) },
  },
  {
    status: 'NOT_MET',
    title: 'It was not adopted, without a reason.',
    change: { answered: answerAt('2026-02-19') },
  },
  {
    status: 'MET',
    title: 'It was deferred in time until the end of March, and answered then.',
    change: {
      deferred: {
        type: 'input.answered',
        on: who.input,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'DEFERRED', until: '2026-03-31', reason: 'Wij zoeken het uit.' },
      },
      answered: answerAt('2026-03-30', { reason: 'Te duur.' }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The answer was recorded on behalf of the manager, who did not confirm it.',
    change: retold('answered', { by: who.chair, onBehalfOf: who.manager }),
  },
  {
    status: 'PENDING',
    title: 'The decision was taken early and the answer is not due yet.',
    change: without('answered'),
    now: '2026-03-09T22:59:59.999Z',
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No input about it came in.',
    change: without('submitted', 'answered', 'considered'),
  },
];

const earlier = (amount: number | undefined): Change => ({
  earlierOpened: {
    type: 'decision.opened',
    on: who.earlier,
    at: '2026-01-12',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Het onderzoek',
      kind: 'STOP',
      affected: [employees],
      alternatives: [{ alternative: 1, title: 'Onderzoek' }],
    },
  },
  earlierTaken: {
    type: 'decision.taken',
    on: who.earlier,
    at: '2026-01-20',
    by: who.chair,
    payload: {
      outcome: 1,
      rationale: 'Nodig.',
      ...(amount === undefined ? {} : { frameUses: [{ kind: 'BUDGET' as const, amount }] }),
    },
  },
});

const c9: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'With an earlier decision of € 60,000 it takes exactly the € 100,000 of the frame.',
    change: earlier(60_000),
  },
  {
    status: 'NOT_MET',
    title: 'With an earlier decision of € 60,001 it takes one euro more.',
    change: earlier(60_001),
  },
  {
    status: 'MET',
    title: 'It takes more, and the sponsor gave it back after it was escalated.',
    change: {
      ...earlier(60_001),
      escalated: {
        type: 'decision.escalated',
        on: decision,
        at: '2026-03-02',
        by: who.manager,
        payload: { reason: 'Boven het budget.' },
      },
      allowed: { type: 'decision.allowed', on: decision, at: '2026-03-03', by: who.sponsor, payload: {} },
    },
  },
  {
    status: 'NOT_MET',
    title: 'It takes more, and the manager instead of the sponsor allowed it.',
    change: {
      ...earlier(60_001),
      escalated: {
        type: 'decision.escalated',
        on: decision,
        at: '2026-03-02',
        by: who.manager,
        payload: { reason: 'Boven het budget.' },
      },
      allowed: { type: 'decision.allowed', on: decision, at: '2026-03-03', by: who.manager, payload: {} },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'It does not state what it takes.',
    change: { taken: taking({ frameUses: [] }) },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  { status: 'NOT_APPLICABLE', title: 'No frames were set.', change: without('frames') },
];

const c10: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'Two alternatives, each with a position, and the loser with a reason.',
    change: {},
  },
  {
    status: 'NOT_MET',
    title: 'Nothing was recorded on the second alternative.',
    change: without('carlaForOther'),
  },
  {
    status: 'NOT_MET',
    title: 'The taking gives no reason for the alternative not chosen.',
    change: { taken: taking({ notChosen: [] }) },
  },
  {
    status: 'UNPROVEN',
    title: 'All was entered after the date that the taking claims.',
    change: {
      taken: taking({}, { occurredAt: '2026-01-15' }),
      opened: { ...opening(), occurredAt: '2026-01-10' },
      carlaForOther: { ...position(who.carla, employees, 'FOR', 2), occurredAt: '2026-01-14' },
      chairFor: { ...position(who.chair, management, 'FOR'), occurredAt: '2026-01-14' },
    },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'A decision to stop needs no alternatives.',
    change: { opened: opening({ kind: 'STOP' }) },
  },
];

const assessed = (
  over: Partial<Extract<Told, { type: 'assessment.recorded' }>['payload']>,
  how: Partial<Pick<Told, 'at' | 'by'>> = {},
): Change => {
  const told = scanCar['assessed'];
  return told?.type === 'assessment.recorded'
    ? { assessed: { ...told, ...how, payload: { ...told.payload, ...over } } }
    : {};
};

const c11: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'An employee recorded all four A’s of the chosen alternative before the taking.',
    change: {},
  },
  {
    status: 'NOT_MET',
    title: 'Three of the four A’s are filled in.',
    change: assessed({ values: { content: 'Ja', conditions: 'Ja', terms: 'Ja', relations: '' } }),
  },
  {
    status: 'NOT_MET',
    title: 'It was recorded the day after the taking.',
    change: assessed({}, { at: '2026-03-11' }),
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded that employees took part, and none of them confirmed it.',
    change: assessed({}, { by: who.manager }),
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  { status: 'NOT_APPLICABLE', title: 'It was rejected: nothing was chosen.', change: rejected },
];

const criterion = (number: number, aspect: 'PRODUCTIVITY' | 'QUALITY_OF_WORK', value: number) => ({
  criterion: number,
  title: aspect === 'PRODUCTIVITY' ? 'Controles per uur' : 'Werkdruk',
  aspect,
  hard: true,
  requirement: { kind: 'AT_LEAST' as const, value },
});

const measured = (number: number, value: number, at = '2026-03-01'): Told => ({
  type: 'pilot.measurementRecorded',
  on: who.pilot,
  at,
  by: who.manager,
  payload: { variant: 1, criterion: number, value },
});

const criteria: Told = {
  type: 'pilot.criteriaAgreed',
  on: who.pilot,
  at: '2026-02-06',
  by: who.anna,
  payload: {
    criteria: [criterion(1, 'PRODUCTIVITY', 50), criterion(2, 'QUALITY_OF_WORK', 6)],
    agreedWith: [{ person: who.anna, group: employees }],
  },
};

/** A decision to go on after a pilot. */
const goNoGo: Change = {
  opened: opening({ kind: 'GO_NO_GO', rights: [] }),
  planned: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-02-05',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Proefmaand',
      variants: [{ variant: 1, title: 'Scanauto' }],
      testPlan: 'Een maand rijden.',
    },
  },
  criteria,
  started: { type: 'pilot.started', on: who.pilot, at: '2026-02-09', by: who.manager, payload: {} },
  productivity: measured(1, 50),
  quality: measured(2, 6),
  taken: taking({ go: true }),
};

const c12: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'Both hard requirements were agreed before the start and measured as just met.',
    change: goNoGo,
  },
  {
    status: 'NOT_MET',
    title: 'It went on although one requirement was just missed.',
    change: { ...goNoGo, quality: measured(2, 5.9) },
  },
  {
    status: 'MET',
    title: 'One requirement was missed, and the outcome is not to go on.',
    change: { ...goNoGo, quality: measured(2, 5.9), taken: taking({ go: false }) },
  },
  {
    status: 'NOT_MET',
    title: 'The criteria were agreed the day after the start.',
    change: { ...goNoGo, criteria: { ...criteria, at: '2026-02-10' } },
  },
  {
    status: 'UNPROVEN',
    title: 'They were entered after the start, with a date before it.',
    change: { ...goNoGo, criteria: { ...criteria, at: '2026-02-10', occurredAt: '2026-02-06' } },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: { ...goNoGo, ...stillOpen } },
  { status: 'NOT_APPLICABLE', title: 'A selection does not rest on a pilot.', change: {} },
];

const c13: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'The group was told on the tenth working day.',
    change: retold('told', { at: '2026-03-24' }),
  },
  {
    status: 'NOT_MET',
    title: 'The group was told on the eleventh working day.',
    change: retold('told', { at: '2026-03-25' }),
  },
  {
    status: 'UNPROVEN',
    title: 'That it was told was recorded on behalf of the manager, who did not confirm it.',
    change: retold('told', { by: who.chair, onBehalfOf: who.manager }),
  },
  {
    status: 'PENDING',
    title: 'It was not told, on the last day of the term.',
    change: without('told'),
    now: '2026-03-24T22:59:59.999Z',
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No affected group was named.',
    change: { opened: opening({ affected: [] }) },
  },
];

const c14: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'The reason of the one who was against was answered on the last day of the term.',
    change: retold('dissentAnswered', { at: '2026-04-09' }),
  },
  {
    status: 'NOT_MET',
    title: 'It was answered the day after.',
    change: retold('dissentAnswered', { at: '2026-04-10' }),
  },
  {
    status: 'NOT_MET',
    title: 'She gave no reason and was not asked for it.',
    change: { ...without('dissentAnswered'), ...retold('carlaAgainst', { filled: [] }) },
  },
  {
    status: 'MET',
    title: 'She gave no reason, was asked for it, and gave none.',
    change: {
      ...without('dissentAnswered'),
      ...retold('carlaAgainst', { filled: [] }),
      asked: {
        type: 'decision.dissenterAsked',
        on: decision,
        at: '2026-03-16',
        by: who.chair,
        payload: { person: who.carla },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The answer was recorded on behalf of the chair, who did not confirm it.',
    change: retold('dissentAnswered', { by: who.manager, onBehalfOf: who.chair }),
  },
  {
    status: 'PENDING',
    title: 'The reason is not answered yet, within the term.',
    change: without('dissentAnswered'),
    now: '2026-04-01T10:00:00.000Z',
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'Nobody was against.',
    change: { carlaAgainst: position(who.carla, employees, 'FOR') },
  },
];

/** The taking deviates from statutory advice, and the works council was told on 12 March. */
const againstAdvice: Change = {
  advised: advice('NEGATIVE'),
  taken: deviating('De veiligheid weegt zwaarder.'),
  toldCouncil: {
    type: 'decision.told',
    on: decision,
    at: '2026-03-12',
    by: who.manager,
    payload: { group: worksCouncil, channel: 'Brief', about: 'OUTCOME' },
  },
};

const c15: readonly Omit<Example, 'check'>[] = [
  {
    status: 'MET',
    title: 'It deviates from statutory advice, and was carried out the day after the month had ended.',
    change: { ...againstAdvice, ...retold('carriedOut', { at: '2026-04-13' }) },
  },
  {
    status: 'NOT_MET',
    title: 'It was carried out on the last day of that month.',
    change: { ...againstAdvice, ...retold('carriedOut', { at: '2026-04-12' }) },
  },
  {
    status: 'MET',
    title: 'It was carried out within the month, after the works council had agreed.',
    change: {
      ...againstAdvice,
      agreedToIt: {
        type: 'decision.worksCouncilAgreed',
        on: decision,
        at: '2026-03-19',
        by: who.council,
        party: worksCouncil,
        payload: { party: worksCouncil },
      },
      ...retold('carriedOut', { at: '2026-03-20' }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was carried out the day before it was taken.',
    change: retold('carriedOut', { at: '2026-03-09' }),
  },
  {
    status: 'UNPROVEN',
    title: 'The taking was entered after carrying out had begun, with a date before it.',
    change: {
      carriedOut: {
        type: 'decision.carryingOutBegun',
        on: decision,
        at: '2026-03-11',
        by: who.manager,
        payload: { what: 'De scanauto rijdt.' },
      },
      taken: taking({}, { at: '2026-03-12', occurredAt: '2026-03-10' }),
    },
  },
  {
    status: 'PENDING',
    title: 'The month after the works council was told has not ended.',
    change: { ...againstAdvice, ...without('carriedOut') },
    now: '2026-04-12T21:59:59.999Z',
  },
  { status: 'NOT_APPLICABLE', title: 'It was rejected: there is nothing to carry out.', change: rejected },
];

const byCheck = {
  C1: c1,
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  C6: c6,
  C7: c7,
  C8: c8,
  C9: c9,
  C10: c10,
  C11: c11,
  C12: c12,
  C13: c13,
  C14: c14,
  C15: c15,
};

/** The worked examples of conformity/1: each check with every status that it can have, one that narrowly misses among them. */
export const conformityExamples: readonly Example[] = Object.entries(byCheck).flatMap(([check, examples]) =>
  examples.map((example) => ({ check, ...example })),
);
