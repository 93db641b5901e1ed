import type { CheckStatus } from '../judgement.ts';
import { kindOf } from '../../record/id.ts';
import type { RecordId } from '../../record/id.ts';
import type { RuleContent } from '../../rule/content.ts';
import { content, endorsed, opening, proposal, scanCar, taking, who } from './scan-car.ts';
import { eventNamed } from './story.ts';
import type { Change, Story, Told } from './story.ts';

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

/** A worked example of the check that its list is about. */
export type CheckExample = Omit<Example, 'check'>;

const { decision, employees, management, worksCouncil } = who;

/** Where an event of the decision stands: when it was recorded, by whom and for which party. */
export const onDecision = (at: string, by: RecordId<'person'>, party?: RecordId<'group'>) => ({
  on: decision,
  at,
  by,
  ...(party === undefined ? {} : { party }),
});

/** The story without those events. */
export const without = (...names: readonly (keyof typeof scanCar)[]): Change =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** A told event of the story, otherwise. */
export const retold = (
  name: string,
  how: Partial<Pick<Told, 'at' | 'by' | 'occurredAt' | 'onBehalfOf' | 'filled'>>,
): Story => {
  const told = scanCar[name];
  if (told === undefined) throw new Error(`the story tells no ${name}`);
  return { [name]: { ...told, ...how } };
};

/** What follows once it is taken, left out, so that it can be open or taken otherwise. */
export const stillOpen = without('taken', 'told', 'dissentAnswered', 'carriedOut');

/** Proposed and opened under another content of the rule. */
export const underRule = (of: RuleContent): Change => ({
  proposed: proposal(of),
  opened: opening({}, of),
});

/** All alternatives are rejected instead. */
export const rejected: Change = {
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

const confirming = {
  organisation: 'organisation.actConfirmed',
  group: 'group.actConfirmed',
  project: 'project.actConfirmed',
  theme: 'theme.actConfirmed',
  rule: 'rule.actConfirmed',
  consultation: 'consultation.actConfirmed',
  input: 'input.actConfirmed',
  decision: 'decision.actConfirmed',
  pilot: 'pilot.actConfirmed',
  assessment: 'assessment.actConfirmed',
} as const;

/** Somebody makes an act of the story their own. Throws for an id of no record that an act stands on. */
export const confirmed = (on: RecordId, name: string, by: RecordId<'person'>, at: string): Told => {
  const kind = kindOf(on);
  if (kind === undefined || kind === 'person') throw new Error(`no act stands on ${on}`);
  return { type: confirming[kind], on, at, by, payload: { event: eventNamed(name) } };
};

/** The works council's advice, otherwise. */
export const advice = (kind: 'POSITIVE' | 'NEGATIVE' | 'CONDITIONAL', at = '2026-02-25'): Told => ({
  type: 'decision.adviceGiven',
  on: decision,
  at,
  by: who.council,
  party: worksCouncil,
  payload: { request: 1, party: worksCouncil, advice: kind, text: 'Niet zo.' },
});

/** The organisation registered a template phrase at the beginning. */
export const phrase = (said: string): Change => ({
  phrase: {
    type: 'organisation.templatePhraseRegistered',
    on: who.organisation,
    at: '2026-01-06',
    by: who.manager,
    payload: { phrase: said },
  },
});

/** The project sets terms of its own. */
export const termsSet = (
  terms: Extract<Told, { type: 'project.termsSet' }>['payload'],
  at: string,
): Change => ({
  terms: { type: 'project.termsSet', on: who.project, at, by: who.manager, payload: terms },
});

/** The employees are consulted, by a rule with those terms that was agreed on that day. */
export const ruledOn = (terms: NonNullable<RuleContent['terms']>, at: string): Change => {
  const of: RuleContent = {
    ...content,
    parties: content.parties.filter(({ group }) => group !== employees),
    terms,
  };
  return {
    proposed: { ...proposal(of), at },
    endorsedByManagement: endorsed(management, who.chair, at),
    endorsedByEmployees: undefined,
    endorsedByCouncil: endorsed(worksCouncil, who.council, at),
    ...retold('agreed', { at }),
    opened: opening({}, of),
  };
};

/** The taking deviates from the advice. */
export const deviating = (reason?: string): Told =>
  taking({ advice: [{ request: 1, followed: false, ...(reason === undefined ? {} : { reason }) }] });

/** An earlier decision of the project, and what it says that it took of the budget. */
export const earlier = (amount: number | undefined): Change => ({
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

/** The taking deviates from statutory advice, and the works council was told on 12 March. */
export const againstAdvice: Change = {
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
