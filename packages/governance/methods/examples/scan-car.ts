import type { RuleContent } from '../../rule/content.ts';
import type { RecordId } from '../../record/id.ts';
import type { Story, Told } from './story.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number): RecordId<'person'> => `person-${uuid(number)}`;
const group = (number: number): RecordId<'group'> => `group-${uuid(number)}`;

/** Whom and what the worked examples speak of: an invented municipality that selects a scan car. */
export const who = {
  organisation: `organisation-${uuid(1)}`,
  project: `project-${uuid(2)}`,
  rule: `rule-${uuid(3)}`,
  otherRule: `rule-${uuid(4)}`,
  decision: `decision-${uuid(5)}`,
  earlier: `decision-${uuid(6)}`,
  consultation: `consultation-${uuid(7)}`,
  input: `input-${uuid(8)}`,
  pilot: `pilot-${uuid(9)}`,
  assessment: `assessment-${uuid(10)}`,
  manager: person(21),
  sponsor: person(22),
  chair: person(23),
  head: person(24),
  anna: person(25),
  bert: person(26),
  carla: person(27),
  council: person(28),
  newcomer: person(29),
  employees: group(41),
  management: group(42),
  worksCouncil: group(43),
} as const;

const { organisation, project, rule, decision, employees, management, worksCouncil } = who;

/** The rule of the story: a majority, in which the employees co-decide and the works council advises. */
export const content: RuleContent = {
  method: 'MAJORITY',
  chairRole: 'CHAIR',
  parties: [
    { group: management, right: 'DECIDE' },
    { group: employees, right: 'CO_DECIDE' },
    { group: worksCouncil, right: 'ADVICE' },
  ],
  quorum: { percent: 60 },
};

const start = '2026-01-05';

const defined = (
  on: RecordId<'group'>,
  name: string,
  groupKind: 'EMPLOYEES' | 'MANAGEMENT' | 'WORKS_COUNCIL',
) =>
  ({
    type: 'group.defined',
    on,
    at: start,
    by: who.manager,
    payload: { organisation, name, groupKind },
  }) satisfies Told;

/** Somebody becomes a member of a group. */
export const joined = (on: RecordId<'group'>, member: RecordId<'person'>, at = start): Told => ({
  type: 'group.memberJoined',
  on,
  at,
  by: who.manager,
  payload: { person: member },
});

/** Somebody gets a role. */
export const granted = (
  member: RecordId<'person'>,
  role: string,
  party?: RecordId<'group'>,
  at = start,
): Told => ({
  type: 'organisation.roleGranted',
  on: organisation,
  at,
  by: who.manager,
  payload: { person: member, role, ...(party === undefined ? {} : { group: party }) },
});

/** A party endorses the rule through its representative. */
export const endorsed = (party: RecordId<'group'>, by: RecordId<'person'>, at = '2026-01-08'): Told => ({
  type: 'rule.endorsed',
  on: rule,
  at,
  by,
  party,
  payload: { version: 1, party },
});

/** Somebody takes a position for a party. */
export const position = (
  member: RecordId<'person'>,
  party: RecordId<'group'>,
  stance: Extract<Told, { type: 'decision.positionTaken' }>['payload']['stance'],
  alternative = 1,
  at = '2026-03-09',
): Told => ({
  type: 'decision.positionTaken',
  on: decision,
  at,
  by: member,
  party,
  payload: { person: member, party, alternative, stance },
});

/** The opening, with the rule's content as it was copied. */
export const opening = (
  over: Partial<Extract<Told, { type: 'decision.opened' }>['payload']> = {},
  copied: RuleContent = content,
): Told => ({
  type: 'decision.opened',
  on: decision,
  at: '2026-02-02',
  by: who.manager,
  payload: {
    organisation,
    project,
    title: 'Keuze van de scanauto',
    kind: 'SELECT',
    step: 'select',
    rule: { rule, version: 1, title: 'Besluiten in het project', content: copied, basis: 'AGREED' },
    affected: [employees],
    alternatives: [
      { alternative: 1, title: 'Scanauto' },
      { alternative: 2, title: 'Te voet blijven' },
    ],
    rights: [{ right: 1, applies: true }],
    ...over,
  },
});

/** The proposal of the rule. */
export const proposal = (of: RuleContent = content): Told => ({
  type: 'rule.proposed',
  on: rule,
  at: '2026-01-07',
  by: who.manager,
  payload: { organisation, project, title: 'Besluiten in het project', version: 1, content: of },
});

/** The taking, with what it says. */
export const taking = (
  over: Partial<Extract<Told, { type: 'decision.taken' }>['payload']> = {},
  how: Partial<Pick<Told, 'by' | 'at' | 'occurredAt' | 'onBehalfOf'>> = {},
): Told => ({
  type: 'decision.taken',
  on: decision,
  at: '2026-03-10',
  by: who.chair,
  party: management,
  ...how,
  payload: {
    outcome: 1,
    rationale: 'Minder gevaarlijke situaties op straat.',
    frameUses: [{ kind: 'BUDGET', amount: 40_000 }],
    notChosen: [{ alternative: 2, reason: 'Te voet is de dekking te klein.' }],
    advice: [{ request: 1, followed: true }],
    ...over,
  },
});

const effect = { objective: { direction: 'BETTER', description: 'Minder lopen in het donker.' } };

/** The story in which every check that can apply is met: what the examples change one thing in. */
export const scanCar: Story = {
  registered: {
    type: 'organisation.registered',
    on: organisation,
    at: start,
    by: who.manager,
    payload: { name: 'Gemeente Voorbeeld' },
  },
  employees: defined(employees, 'Handhavers', 'EMPLOYEES'),
  management: defined(management, 'Leiding', 'MANAGEMENT'),
  worksCouncil: defined(worksCouncil, 'Medezeggenschapsraad', 'WORKS_COUNCIL'),
  annaJoined: joined(employees, who.anna),
  bertJoined: joined(employees, who.bert),
  carlaJoined: joined(employees, who.carla),
  chairJoined: joined(management, who.chair),
  headJoined: joined(management, who.head),
  councilJoined: joined(worksCouncil, who.council),
  chairRole: granted(who.chair, 'CHAIR'),
  speaksForManagement: granted(who.chair, 'REPRESENTATIVE', management),
  speaksForEmployees: granted(who.anna, 'REPRESENTATIVE', employees),
  speaksForCouncil: granted(who.council, 'REPRESENTATIVE', worksCouncil),
  right: {
    type: 'organisation.rightEstablished',
    on: organisation,
    at: start,
    by: who.manager,
    payload: {
      right: 1,
      party: worksCouncil,
      nature: 'ADVICE',
      kinds: ['SELECT'],
      basis: 'WOR 25',
      statutory: true,
    },
  },
  initiated: {
    type: 'project.initiated',
    on: project,
    at: '2026-01-06',
    by: who.manager,
    payload: {
      organisation,
      title: 'Scanauto',
      assignment: 'Parkeren controleren met een scanauto.',
      sponsor: who.sponsor,
      manager: who.manager,
      problemOwner: who.head,
      processModel: 'SIM',
    },
  },
  frames: {
    type: 'project.framesSet',
    on: project,
    at: '2026-01-06',
    by: who.sponsor,
    payload: { frames: [{ kind: 'BUDGET', description: 'Budget', amount: 100_000 }] },
  },
  promise: {
    type: 'project.participationPromised',
    on: project,
    at: '2026-01-06',
    by: who.manager,
    payload: { promise: 1, group: employees, rung: 3, active: true },
  },
  proposed: proposal(),
  endorsedByManagement: endorsed(management, who.chair),
  endorsedByEmployees: endorsed(employees, who.anna),
  endorsedByCouncil: endorsed(worksCouncil, who.council),
  agreed: { type: 'rule.agreed', on: rule, at: '2026-01-09', by: who.manager, payload: { version: 1 } },
  opened: opening(),
  toldOpen: {
    type: 'decision.told',
    on: decision,
    at: '2026-02-02',
    by: who.manager,
    payload: { group: employees, channel: 'Teamoverleg', about: 'OPENING' },
  },
  consultation: {
    type: 'consultation.opened',
    on: who.consultation,
    at: '2026-02-02',
    by: who.manager,
    payload: {
      organisation,
      project,
      question: 'Wat vindt u van de scanauto?',
      groups: [employees],
      decision,
      closesOn: '2026-02-17',
      closesAt: '2026-02-17T22:59:59.999Z',
      anonymous: true,
    },
  },
  invited: {
    type: 'consultation.invitationSent',
    on: who.consultation,
    at: '2026-02-02',
    by: who.manager,
    payload: { group: employees },
  },
  informed: {
    type: 'project.informationShared',
    on: project,
    at: '2026-02-03',
    by: who.manager,
    payload: {
      groups: [employees],
      channel: 'Intranet',
      about: 'De keuze',
      decision,
      askAt: 'Inloopuur',
      askUntil: '2026-02-20',
      askUntilAt: '2026-02-20T22:59:59.999Z',
    },
  },
  adviceAsked: {
    type: 'decision.adviceRequested',
    on: decision,
    at: '2026-02-03',
    by: who.manager,
    payload: {
      request: 1,
      party: worksCouncil,
      proposal: 'De scanauto invoeren',
      reasons: 'Veiligheid',
      effects: 'Ander werk',
      measures: 'Opleiding',
      due: '2026-03-05T22:59:59.999Z',
    },
  },
  submitted: {
    type: 'input.submitted',
    on: who.input,
    at: '2026-02-05',
    by: who.bert,
    party: employees,
    payload: {
      organisation,
      project,
      kind: 'SUGGESTION',
      consultation: who.consultation,
      decision,
      due: { at: '2026-03-09T22:59:59.999Z', from: 'ORGANISATION' },
      answerTerm: { days: 30, kind: 'CALENDAR' },
    },
    filled: ['text'],
  },
  answered: {
    type: 'input.answered',
    on: who.input,
    at: '2026-02-19',
    by: who.manager,
    payload: {
      disposition: 'ADOPTED',
      reason: 'Een goed idee uit de praktijk.',
      changed: 'Twee handhavers blijven te voet.',
    },
  },
  considered: {
    type: 'decision.inputConsidered',
    on: decision,
    at: '2026-02-23',
    by: who.manager,
    payload: { input: who.input },
  },
  assessed: {
    type: 'assessment.recorded',
    on: who.assessment,
    at: '2026-02-24',
    by: who.anna,
    payload: {
      organisation,
      project,
      instrument: 'quality-of-work',
      instrumentVersion: 1,
      subject: { decision, alternative: 1 },
      values: { content: effect, conditions: effect, terms: effect, relations: effect },
      participants: [
        { person: who.anna, group: employees },
        { person: who.head, group: management },
      ],
    },
  },
  advised: {
    type: 'decision.adviceGiven',
    on: decision,
    at: '2026-02-25',
    by: who.council,
    party: worksCouncil,
    payload: {
      request: 1,
      party: worksCouncil,
      advice: 'CONDITIONAL',
      text: 'Ja, mits er opleiding is.',
      conditions: ['Opleiding'],
    },
  },
  chairFor: position(who.chair, management, 'FOR'),
  headFor: position(who.head, management, 'FOR'),
  annaFor: position(who.anna, employees, 'FOR'),
  bertFor: position(who.bert, employees, 'FOR'),
  carlaAgainst: { ...position(who.carla, employees, 'AGAINST'), filled: ['reason'] },
  carlaForOther: position(who.carla, employees, 'FOR', 2),
  taken: taking(),
  told: {
    type: 'decision.told',
    on: decision,
    at: '2026-03-12',
    by: who.manager,
    payload: { group: employees, channel: 'Teamoverleg', about: 'OUTCOME' },
  },
  dissentAnswered: {
    type: 'decision.dissentAnswered',
    on: decision,
    at: '2026-03-16',
    by: who.chair,
    payload: { person: who.carla, answer: 'Wie te voet wil blijven, kan dat in de binnenstad.' },
  },
  carriedOut: {
    type: 'decision.carryingOutBegun',
    on: decision,
    at: '2026-04-20',
    by: who.manager,
    payload: { what: 'De scanauto rijdt.' },
  },
};

/** When the examples are judged, unless they say otherwise. */
export const judgedAt = '2026-06-01T10:00:00.000Z';
